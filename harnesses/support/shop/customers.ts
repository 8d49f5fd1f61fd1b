/** A customer of the shop, `number | name | e-mail | loyalty points`. */
export interface Customer {
  number: string;
  name: string;
  email: string;
  points: number;
}

const ROWS = `
K-20101 | Nora Fjord | nora.fjord@fjord.example | 520
K-20107 | Jonas Berg | jonas.berg@post.example | 0
K-20119 | Lina Petersen | lina.petersen@mail.example | 775
K-20126 | Kai Thomsen | kai.thomsen@web.example | 85
K-20132 | Emma Lindqvist | emma.lindqvist@hello.example | 300
K-20138 | Tom Albers | tom.albers@fjord.example | 85
K-20145 | Ana Ribeiro | ana.ribeiro@post.example | 245
K-20153 | Malik Yilmaz | malik.yilmaz@mail.example | 120
K-20156 | Greta Holm | greta.holm@web.example | 775
K-20168 | Piotr Nowak | piotr.nowak@hello.example | 0
K-20174 | Sofia Conti | sofia.conti@fjord.example | 380
K-20177 | Henrik Dahl | henrik.dahl@post.example | 85
K-20189 | Amira Haddad | amira.haddad@mail.example | 300
K-20193 | Lukas Meier | lukas.meier@web.example | 1130
K-20198 | Ingrid Solberg | ingrid.solberg@hello.example | 775
K-20210 | Theo Brandt | theo.brandt@fjord.example | 380
K-20214 | Yuki Tanaka | yuki.tanaka@post.example | 415
K-20221 | Clara Vogel | clara.vogel@mail.example | 40
K-20226 | Oskar Nyman | oskar.nyman@web.example | 380
K-20235 | Fatima Rahimi | fatima.rahimi@hello.example | 910
K-20245 | Bram de Vries | bram.vries@fjord.example | 85
K-20250 | Elif Demir | elif.demir@post.example | 380
K-20259 | Marius Koch | marius.koch@mail.example | 210
K-20262 | Hanna Virtanen | hanna.virtanen@web.example | 775
K-20270 | Paul Lefevre | paul.lefevre@hello.example | 415
K-20280 | Rosa Jimenez | rosa.jimenez@fjord.example | 160
K-20284 | Sven Olsen | sven.olsen@post.example | 210
K-20293 | Mira Kovac | mira.kovac@mail.example | 85
K-20300 | David Okafor | david.okafor@web.example | 210
K-20303 | Johanna Krause | johanna.krause@hello.example | 160
K-20310 | Ole Hansen | ole.hansen@fjord.example | 85
K-20317 | Katja Sommer | katja.sommer@post.example | 160
K-20328 | Ben Carter | ben.carter@mail.example | 775
K-20334 | Anneke Jansen | anneke.jansen@web.example | 775
K-20341 | Milo Fischer | milo.fischer@hello.example | 300
K-20348 | Zofia Wojcik | zofia.wojcik@fjord.example | 640
K-20356 | Tariq Aziz | tariq.aziz@post.example | 380
K-20364 | Lotte Schulz | lotte.schulz@mail.example | 245
K-20367 | Erik Strand | erik.strand@web.example | 210
K-20374 | Carmen Ortega | carmen.ortega@hello.example | 775
K-20381 | Finn Petersen | finn.petersen@fjord.example | 40
K-20388 | Nadia Popescu | nadia.popescu@post.example | 910
K-20397 | Max Winter | max.winter@mail.example | 520
K-20404 | Sara Lund | sara.lund@web.example | 120
K-20413 | Igor Petrov | igor.petrov@hello.example | 1130
K-20415 | Helene Martin | helene.martin@fjord.example | 245
K-20423 | Noah Weber | noah.weber@post.example | 1130
K-20433 | Aino Laine | aino.laine@mail.example | 1130
K-20439 | Marco Bianchi | marco.bianchi@web.example | 245
K-20446 | Julia Hoffmann | julia.hoffmann@hello.example | 40
K-20453 | Leif Eriksen | leif.eriksen@fjord.example | 0
K-20460 | Priya Nair | priya.nair@post.example | 775
K-20467 | Anton Novak | anton.novak@mail.example | 415
K-20471 | Wiebke Carstens | wiebke.carstens@web.example | 0
K-20481 | George Whitman | george.whitman@hello.example | 120
K-20489 | Maren Claussen | maren.claussen@fjord.example | 210
K-20495 | Hugo Bernard | hugo.bernard@post.example | 85
K-20504 | Selma Aydin | selma.aydin@mail.example | 85
K-20511 | Rasmus Bech | rasmus.bech@web.example | 300
K-20518 | Teresa Alves | teresa.alves@hello.example | 210
K-20520 | Klaus Lorenz | klaus.lorenz@fjord.example | 160
K-20530 | Vera Horvat | vera.horvat@post.example | 245
K-20536 | Sam Turner | sam.turner@mail.example | 380
K-20546 | Birgit Neumann | birgit.neumann@web.example | 210
K-20552 | Amadou Diallo | amadou.diallo@hello.example | 40
K-20555 | Kim Larsen | kim.larsen@fjord.example | 40
K-20563 | Edda Magnusdottir | edda.magnusdottir@post.example | 910
K-20573 | Felix Braun | felix.braun@mail.example | 160
K-20577 | Olga Sidorova | olga.sidorova@web.example | 520
K-20586 | Patrick Byrne | patrick.byrne@hello.example | 380
K-20594 | Ida Mattsson | ida.mattsson@fjord.example | 40
K-20598 | Ruth Feldmann | ruth.feldmann@post.example | 0
K-20607 | Stefan Gruber | stefan.gruber@mail.example | 1130
K-20611 | Mei Lin Chen | mei.chen@web.example | 0
K-20620 | Arne Vik | arne.vik@hello.example | 300
K-20627 | Charlotte Dubois | charlotte.dubois@fjord.example | 520
K-20635 | Jan Kowalski | jan.kowalski@post.example | 245
K-20640 | Liv Andersen | liv.andersen@mail.example | 775
K-20649 | Omar Farouk | omar.farouk@web.example | 120
K-20658 | Tilda Ek | tilda.ek@hello.example | 120
`;

export const CUSTOMERS: readonly Customer[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [number = '', name = '', email = '', points] = row.split(' | ');
    return { number, name, email, points: Number(points) };
  });
