"""A loop agent: it asks the model and calls its tools until it can answer, and prints what it says to the user."""

import json
import os
import sys
import urllib.error
import urllib.request


def post(url, body):
    request = urllib.request.Request(
        url,
        json.dumps(body).encode(),
        {"content-type": "application/json", "authorization": "Bearer " + os.environ["OPENAI_API_KEY"]},
    )
    try:
        with urllib.request.urlopen(request) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        sys.exit(f"{url} answered {error.code}: {error.read().decode()}")


def main():
    turn = json.load(sys.stdin)
    messages = [{"role": "system", "content": turn["system"]}, *turn["messages"]]
    while True:
        body = {"model": os.environ["PAWL_MODEL"], "messages": messages}
        if turn["tools"]:
            body["tools"] = turn["tools"]
        message = post(os.environ["OPENAI_BASE_URL"] + "/chat/completions", body)["choices"][0]["message"]
        messages.append(message)
        if not message.get("tool_calls"):
            print(json.dumps({"text": message["content"]}))
            return
        for call in message["tool_calls"]:
            function = call["function"]
            answer = post(f"{os.environ['PAWL_TOOLS_URL']}/{function['name']}", json.loads(function["arguments"]))
            messages.append({"role": "tool", "tool_call_id": call["id"], "content": json.dumps(answer)})


main()
