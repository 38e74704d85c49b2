"""Which calls a client makes of the tools that the server lists."""

READER, ROLE, PERSON, REVIEW = "agent_readers", "Viewer", "agent_ada", "Agents"


def by_itself(schema, instance):
    """The least that a tool takes which the table below does not know."""
    properties = schema.get("properties", {})
    given = {"instance": instance} if "instance" in properties else {}
    for name in schema.get("required", []):
        kind = properties.get(name, {})
        types = kind.get("type", "string")
        if name == "instance":
            continue
        if "enum" in kind:
            given[name] = kind["enum"][0]
        elif types == "integer":
            given[name] = kind.get("minimum", 1)
        elif types == "boolean":
            given[name] = False
        elif types == "array":
            given[name] = []
        elif types == "object":
            given[name] = {}
        else:
            given[name] = PERSON
    return given


def known(instance, tag, applies):
    """Calls in the order in which they are made: of each its tool, arguments, and whether it is to fail."""
    user, role = f"agent_{tag}", f"agent_role_{tag}"
    changed_user, changed_role = (user, role) if applies else (PERSON, READER)
    name = "apacheairflow"
    here = {"instance": instance}
    return [
        (f"list_all_{name}_users", {"limit": 1, **here}, False),
        (f"list_all_{name}_users", {"limit": 1, "cursor": "$next_cursor", **here}, False),
        (f"list_all_{name}_users", {}, False),
        (f"list_all_{name}_users", {"limit": 0}, True),
        (f"get_single_{name}_user_by_id", {"id": PERSON, **here}, False),
        (f"get_single_{name}_user_by_id", {"id": "nobody", **here}, True),
        (f"list_all_{name}_roles", {}, False),
        (f"get_single_{name}_role_by_id", {"id": ROLE, **here}, False),
        (f"list_all_{name}_permissions", {"limit": 1000, **here}, False),
        (f"create_a_{name}_role", {"name": role, "actions": ["can_read on DAGs"], **here}, False),
        (f"update_a_{name}_role_by_id",
         {"id": changed_role, "actions": ["can_read on DAGs", "can_read on DAG Runs"], **here}, False),
        (f"create_a_{name}_user",
         {"username": user, "email": f"{user}@example.org", "first_name": "Agent", "last_name": tag,
          "roles": [{"name": ROLE}], "reason": "a client's test", **here}, False),
        (f"update_a_{name}_user_by_id", {"id": changed_user, "last_name": f"Of {tag}", **here}, False),
        (f"delete_a_{name}_user_by_id", {"id": changed_user, **here}, False),
        (f"delete_a_{name}_role_by_id", {"id": changed_role, **here}, False),
        ("propose_changes",
         {"changes": [{"action": "update_user", "id": PERSON, "last_name": f"By {tag}"}], "note": "together", **here}, False),
        (f"list_all_{name}_journal_entries", {"limit": 2, **here}, False),
        (f"list_all_{name}_snapshots", here, False),
        (f"list_all_{name}_access_changes", here, False),
        (f"list_all_{name}_reviews", {}, False),
        (f"get_single_{name}_review_by_id", {"id": REVIEW}, False),
        (f"list_all_{name}_review_items", {"id": REVIEW, "limit": 2}, False),
        (f"explain_a_{name}_user_by_id", {"id": "admin", **here}, False),
        (f"explain_a_{name}_role_by_id", {"id": ROLE, **here}, False),
    ]


def calls_of(tools, instance, tag, applies):
    """tools: as the server lists them. A tool that the table does not know has None for whether it fails: where it needs
    arguments, nothing is known that is there for sure."""
    calls = known(instance, tag, applies)
    names = {call[0] for call in calls}
    for tool in tools:
        if tool["name"] not in names:
            given = by_itself(tool["inputSchema"], instance)
            needed = bool(set(tool["inputSchema"].get("required", [])) - {"instance"})
            calls.append((tool["name"], given, None if needed else False))
    return [{"tool": tool, "arguments": arguments, "fails": fails} for tool, arguments, fails in calls]
