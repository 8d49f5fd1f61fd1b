"""A step agent: each line of input is a turn, each line of output the agent's next step."""

import json
import sys
import urllib.request


def ask(model, messages, tools):
    body = {"model": model["name"], "messages": messages}
    if tools:
        body["tools"] = tools
    request = urllib.request.Request(
        model["base_url"] + "/chat/completions",
        json.dumps(body).encode(),
        {"content-type": "application/json", "authorization": "Bearer " + model["api_key"]},
    )
    with urllib.request.urlopen(request) as response:
        return json.load(response)["choices"][0]["message"]


def step(turn):
    messages = [{"role": "system", "content": turn["system"]}, *turn["messages"]]
    return ask(turn["model"], messages, turn["tools"])


for line in sys.stdin:
    print(json.dumps(step(json.loads(line))), flush=True)
