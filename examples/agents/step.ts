// A step agent as a module: a function from a turn to the agent's next step.

interface Turn {
  system: string;
  messages: object[];
  tools: object[];
  model: { name: string; base_url: string; api_key: string };
}

export async function step(turn: Turn): Promise<unknown> {
  const { model, tools } = turn;
  const response = await fetch(`${model.base_url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${model.api_key}` },
    body: JSON.stringify({
      model: model.name,
      messages: [{ role: 'system', content: turn.system }, ...turn.messages],
      ...(tools.length > 0 ? { tools } : {}),
    }),
  });
  if (!response.ok) throw new Error(`the model answered ${response.status}`);
  const { choices } = (await response.json()) as { choices: { message: unknown }[] };
  return choices[0]?.message;
}
