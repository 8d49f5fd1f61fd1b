"""Unchanged code: it reads OPENAI_BASE_URL as any program does, and runs its own tools."""

import json
import os
import sys
import urllib.request

ORDERS = {"A-1042": {"status": "shipped", "carrier": "DHL"}}

TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get_order",
            "description": "Look up an order: its status, carrier and where the parcel is.",
            "parameters": {
                "type": "object",
                "properties": {"order_id": {"type": "string", "description": "The order number, like A-1042"}},
                "required": ["order_id"],
            },
        },
    }
]


def get_order(order_id):
    return ORDERS.get(order_id, {"error": "no such order"})


def complete(messages):
    request = urllib.request.Request(
        os.environ["OPENAI_BASE_URL"] + "/chat/completions",
        json.dumps({"model": "gpt-4o", "messages": messages, "tools": TOOLS}).encode(),
        {"content-type": "application/json", "authorization": "Bearer " + os.environ["OPENAI_API_KEY"]},
    )
    with urllib.request.urlopen(request) as response:
        return json.load(response)["choices"][0]["message"]


def reply(conversation):
    with open("prompt.md") as prompt:
        messages = [{"role": "system", "content": prompt.read()}, *conversation]
    while True:
        message = complete(messages)
        messages.append(message)
        if not message.get("tool_calls"):
            return message["content"]
        for call in message["tool_calls"]:
            result = get_order(**json.loads(call["function"]["arguments"]))
            messages.append({"role": "tool", "tool_call_id": call["id"], "content": json.dumps(result)})


print(reply(json.load(sys.stdin)["messages"]))
