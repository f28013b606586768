"""Asks Ansible's own inventory code about many inventories in one process.

Reads JSON lines from standard input, {"path": ..., "patterns": [...], "limit": bool}, and answers each with a line:
{"hostvars", "groups", "hosts", "matches"} as `ansible-inventory --list` and `ansible --list-hosts` have them, or
{"error"} where Ansible refuses the inventory.
"""

import json
import os
import sys

os.environ["ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED"] = "true"
os.environ["ANSIBLE_DEPRECATION_WARNINGS"] = "false"
os.environ["ANSIBLE_LOCALHOST_WARNING"] = "false"
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)  # What Ansible prints of its own goes the way of its warnings.

from ansible.errors import AnsibleError  # noqa: E402
from ansible.inventory.manager import InventoryManager  # noqa: E402
from ansible.parsing.ajson import AnsibleJSONEncoder  # noqa: E402
from ansible.parsing.dataloader import DataLoader  # noqa: E402
from ansible.plugins.vars import host_group_vars  # noqa: E402
from ansible.vars.manager import VariableManager  # noqa: E402

INTERNAL = {
    "ansible_diff_mode", "ansible_config_file", "ansible_facts", "ansible_forks", "ansible_inventory_sources",
    "ansible_limit", "ansible_playbook_python", "ansible_run_tags", "ansible_skip_tags", "ansible_verbosity",
    "ansible_version", "inventory_dir", "inventory_file", "inventory_hostname", "inventory_hostname_short",
    "groups", "group_names", "omit", "playbook_dir", "ansible_check_mode",
}


def ask(path, patterns):
    loader = DataLoader()
    inventory = InventoryManager(loader=loader, sources=[path])
    manager = VariableManager(loader=loader, inventory=inventory)
    hosts = inventory.get_hosts()
    hostvars = {}
    for host in hosts:
        found = manager.get_vars(host=host, include_hostvars=False, stage="all")
        hostvars[host.name] = {key: value for key, value in found.items() if key not in INTERNAL}
    groups = {
        name: {
            "hosts": [host.name for host in group.hosts],
            "children": [child.name for child in group.child_groups],
            "all": sorted(host.name for host in group.get_hosts()),
        }
        for name, group in inventory.groups.items()
    }
    matches = {}
    for pattern in patterns:
        try:
            inventory.subset(pattern)
            matches[pattern] = [host.name for host in inventory.list_hosts("all")]
        except AnsibleError as error:
            matches[pattern] = {"error": str(error)}
        finally:
            inventory.subset(None)
            inventory.clear_pattern_cache()
            inventory._hosts_patterns_cache = {}
    return {"hostvars": hostvars, "groups": groups, "hosts": [host.name for host in hosts], "matches": matches}


class Encoder(AnsibleJSONEncoder):
    def __init__(self, **options):
        super().__init__(preprocess_unsafe=True, **options)


for line in sys.stdin:
    question = json.loads(line)
    # The plugin remembers files by path for the life of the process, and random inventories come and go.
    host_group_vars.FOUND.clear()
    try:
        answer = ask(question["path"], question.get("patterns", []))
        text = json.dumps(answer, cls=Encoder, allow_nan=True)
    except Exception as error:  # noqa: BLE001
        text = json.dumps({"error": f"{type(error).__name__}: {error}"})
    answers.write(text + "\n")
    answers.flush()
