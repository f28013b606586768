"""The lab's hands inside the virtual machine: answers calls, one JSON object a line, over a virtio port.

It knows namespaces, sockets and packets, and nothing of LVS: what is right or wrong is decided outside.
"""

import ctypes
import glob
import json
import os
import resource
import socket
import struct
import subprocess
import sys
import threading
import time

libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000
IP_PKTINFO = 8
FAMILIES = {4: socket.AF_INET, 6: socket.AF_INET6}


def enter(pid):
    """Moves the calling thread into the network namespace of a process."""
    with open(f"/proc/{pid}/ns/net") as namespace:
        if libc.setns(namespace.fileno(), CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "setns")


def inside(pid, work):
    """Runs `work` in the network namespace of a process, in a thread that ends with it."""
    outcome = {}

    def run():
        try:
            enter(pid)
            outcome["value"] = work()
        except BaseException as error:
            outcome["error"] = error

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if "error" in outcome:
        raise outcome["error"]
    return outcome["value"]


def family_of(address):
    return 6 if ":" in address else 4


# Commands and files


def sh(script, pid=None, timeout=60):
    """Runs a shell script, in all namespaces of a process if one is given."""
    prefix = ["nsenter", "-t", str(pid), "-m", "-u", "-n", "-p"] if pid else []
    done = subprocess.run(
        [*prefix, "bash", "-c", script], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout
    )
    return {"status": done.returncode, "output": done.stdout + done.stderr}


def net(pid, argv, timeout=60):
    """Runs one program in the network namespace of a process: a third of what a shell costs."""
    done = inside(
        pid,
        lambda: subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout),
    )
    return {"status": done.returncode, "output": done.stdout + done.stderr}


def flush(pids):
    """Empties the neighbour caches of machines, of both families."""
    for pid in pids:
        net(pid, ["ip", "neigh", "flush", "all"])
    return True


BIRTH = """
trap "" CHLD
mount -t sysfs sysfs /sys
mount -t overlay -o lowerdir=/etc,upperdir=$1/upper,workdir=$1/work overlay /etc
mount -t tmpfs tmpfs /run
mount -t tmpfs tmpfs /tmp
hostname "$2"
# A host knows its own name; there is nobody to ask for others.
echo "127.0.0.1 localhost $2" >/etc/hosts
: >/etc/resolv.conf
echo born
exec sleep infinity
"""


def machine(name, folder):
    """Makes the namespaces of a machine, with an /etc and a /run of its own; the process id of its first process."""
    os.makedirs(f"{folder}/upper")
    os.makedirs(f"{folder}/work")
    birth = subprocess.Popen(
        ["unshare", "--mount", "--uts", "--net", "--pid", "--fork", "--mount-proc", "bash", "-c", BIRTH, "bash", folder, name],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    if birth.stdout.readline() != b"born\n":
        raise OSError(f"no namespaces for {name}")
    birth.stdout.close()
    threading.Thread(target=birth.wait, daemon=True).start()
    with open(f"/proc/{birth.pid}/task/{birth.pid}/children") as children:
        return int(children.read().split()[0])


def put(folder, files):
    """Writes files, each with its mode, below a folder."""
    for name, (mode, content) in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(content)
        os.chmod(path, int(mode, 8))
    return True


# Services: each answers with its name and with the address that the client has in its eyes

services = {}


def plain(address):
    return address.split("%")[0].removeprefix("::ffff:")


def answer(connection, name, peer):
    with connection:
        connection.settimeout(30)
        try:
            line = b""
            while not line.endswith(b"\n"):
                part = connection.recv(1)
                if not part:
                    return
                line += part
            words = line.split()
            said = f"{name} {plain(peer[0])}\n".encode()
            if words[0] == b"GET":
                # All of it is read: a reset in place of an end is a failure to who asks.
                while not line.endswith(b"\r\n\r\n"):
                    line += connection.recv(1024)
                connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n" + said)
            elif words[0] == b"PUT":
                left = int(words[1])
                while left > 0:
                    part = connection.recv(65536)
                    if not part:
                        return
                    left -= len(part)
                connection.sendall(said)
            elif words[0] == b"TAKE":
                connection.sendall(said + b"x" * int(words[1]))
            elif words[0] == b"HOLD":
                connection.settimeout(None)
                while True:
                    connection.sendall(said)
                    if not connection.recv(64):
                        return
            else:
                connection.sendall(said)
        except OSError:
            pass


def accept(listener, name):
    while True:
        try:
            connection, peer = listener.accept()
        except OSError:
            return
        threading.Thread(target=answer, args=(connection, name, peer), daemon=True).start()


def reply(sock, name, family):
    level, option = (socket.IPPROTO_IP, IP_PKTINFO) if family == 4 else (socket.IPPROTO_IPV6, socket.IPV6_PKTINFO)
    while True:
        try:
            _, ancillary, _, peer = sock.recvmsg(2048, 256)
        except OSError:
            return
        # From the address that was asked, as a server that listens on the VIP answers.
        back = []
        for got_level, got_type, data in ancillary:
            if (got_level, got_type) == (level, option):
                if family == 4:
                    _, _, asked = struct.unpack("I4s4s", data[:12])
                    back = [(level, option, struct.pack("I4s4s", 0, asked, b"\0" * 4))]
                else:
                    back = [(level, option, data[:16] + struct.pack("I", 0))]
        try:
            sock.sendmsg([f"{name} {plain(peer[0])}\n".encode()], back, 0, peer)
        except OSError:
            pass


def serve(pid, name, tcp=(), udp=(), sctp=()):
    """Opens the services of a host."""

    def listen():
        opened = []
        for family in (4, 6):
            for port in tcp:
                opened.append((listener(family, socket.IPPROTO_TCP, port), accept, (name,)))
            for port in sctp:
                opened.append((listener(family, socket.IPPROTO_SCTP, port), accept, (name,)))
            for port in udp:
                sock = socket.socket(FAMILIES[family], socket.SOCK_DGRAM)
                if family == 6:
                    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
                    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_RECVPKTINFO, 1)
                else:
                    sock.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
                sock.bind(("::" if family == 6 else "0.0.0.0", port))
                opened.append((sock, reply, (name, family)))
        return opened

    stop(pid)
    opened = inside(pid, listen)
    for sock, loop, rest in opened:
        threading.Thread(target=loop, args=(sock, *rest), daemon=True).start()
    services[pid] = [sock for sock, _, _ in opened]
    return len(opened)


def listener(family, protocol, port):
    sock = socket.socket(FAMILIES[family], socket.SOCK_STREAM, protocol)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == 6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    sock.bind(("::" if family == 6 else "0.0.0.0", port))
    sock.listen(64)
    return sock


def stop(pid):
    """Closes the services of a host, as if they had crashed."""
    for sock in services.pop(pid, []):
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        sock.close()
    return True


# Requests

PROTOCOLS = {"TCP": socket.IPPROTO_TCP, "SCTP": socket.IPPROTO_SCTP}


def ask(protocol, address, port, timeout, source, line=b"WHO\n"):
    """One request: who answered, and which client address they saw."""
    family = family_of(address)
    if protocol == "UDP":
        with socket.socket(FAMILIES[family], socket.SOCK_DGRAM) as sock:
            sock.settimeout(timeout)
            if source:
                sock.bind((source, 0))
            sock.connect((address, port))
            sock.send(b"WHO\n")
            return sock.recv(256).decode().split()
    with socket.socket(FAMILIES[family], socket.SOCK_STREAM, PROTOCOLS[protocol]) as sock:
        sock.settimeout(timeout)
        if source:
            sock.bind((source, 0))
        sock.connect((address, port))
        sock.sendall(line)
        said = b""
        while True:
            part = sock.recv(65536)
            if not part:
                return said.decode().split()
            said += part


def requests(pid, protocol, address, port, count=1, timeout=2, source=None):
    """Requests one after the other, each over a connection of its own."""

    def work():
        answers = []
        for _ in range(count):
            try:
                who, seen = ask(protocol, address, port, timeout, source)
                answers.append({"who": who, "seen": seen})
            except (OSError, ValueError) as error:
                answers.append({"error": str(error) or type(error).__name__})
        return answers

    return inside(pid, work)


def packets(pid, address, port, count, timeout=1):
    """Datagrams from one client port: a connection to the balancer, unless it schedules each packet."""

    def work():
        answers = []
        with socket.socket(FAMILIES[family_of(address)], socket.SOCK_DGRAM) as sock:
            sock.settimeout(timeout)
            sock.connect((address, port))
            for _ in range(count):
                try:
                    sock.send(b"WHO\n")
                    answers.append({"who": sock.recv(256).decode().split()[0]})
                except OSError as error:
                    answers.append({"error": str(error)})
        return answers

    return inside(pid, work)


def transfer(pid, address, port, size, timeout=8):
    """Bytes that an upload and a download got through."""

    def work():
        outcome = {}
        try:
            ask("TCP", address, port, timeout, None, b"PUT %d\n" % size + b"x" * size)
            outcome["up"] = size
        except OSError as error:
            outcome["up"] = str(error)
        try:
            _, _, body = ask("TCP", address, port, timeout, None, b"TAKE %d\n" % size)
            outcome["down"] = len(body)
        except (OSError, ValueError) as error:
            outcome["down"] = str(error)
        return outcome

    return inside(pid, work)


# Who answers for an address


def raw(device, ethertype):
    sock = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ethertype))
    sock.bind((device, ethertype))
    return sock




def who_has(pid, device, address, source, wait=0.4):
    """MAC addresses that answer an ARP request or neighbour solicitation."""
    asked = socket.inet_pton(FAMILIES[family_of(address)], address)
    asking = socket.inet_pton(FAMILIES[family_of(address)], source)

    def work():
        sock = raw(device, 0x0806 if family_of(address) == 4 else 0x86DD)
        own = sock.getsockname()[4]
        if family_of(address) == 4:
            body = struct.pack("!HHBBH6s4s6s4s", 1, 0x0800, 6, 4, 1, own, asking, b"\0" * 6, asked)
            sock.send(b"\xff" * 6 + own + b"\x08\x06" + body)
        else:
            multicast = socket.inet_pton(socket.AF_INET6, "ff02::1:ff00:0")[:13] + asked[13:]
            icmp = struct.pack("!BBHI", 135, 0, 0, 0) + asked + b"\x01\x01" + own
            pseudo = asking + multicast + struct.pack("!II", len(icmp), 58)
            icmp = icmp[:2] + struct.pack("!H", checksum(pseudo + icmp)) + icmp[4:]
            header = struct.pack("!IHBB", 0x60000000, len(icmp), 58, 255) + asking + multicast
            sock.send(b"\x33\x33" + multicast[12:] + own + b"\x86\xdd" + header + icmp)
        return listen(sock, wait, lambda frame: is_answer(frame, asked))

    found = inside(pid, work)
    return sorted({frame[6:12].hex(":") for frame in found})


def is_answer(frame, asked):
    if frame[12:14] == b"\x08\x06":
        return frame[20:22] == b"\x00\x02" and frame[28:32] == asked
    return frame[20] == 58 and frame[54] == 136 and frame[62:78] == asked


def listen(sock, seconds, wanted):
    found = []
    end = time.monotonic() + seconds
    with sock:
        while (left := end - time.monotonic()) > 0:
            sock.settimeout(left)
            try:
                frame = sock.recv(2048)
            except TimeoutError:
                break
            if wanted(frame):
                found.append(frame)
    return found


def checksum(data):
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def spoken_for(pid, device, address, seconds):
    """MAC addresses that send ARP in the name of an address."""
    asked = socket.inet_pton(socket.AF_INET, address)

    def work():
        return listen(raw(device, 0x0806), seconds, lambda frame: frame[28:32] == asked)

    return sorted({frame[6:12].hex(":") for frame in inside(pid, work)})


# What lasts

watches = {}


def watch_start(name, pid, protocol, address, port, every=0.05, timeout=0.4):
    """Asks all the time and remembers when it was answered."""
    state = {"stop": threading.Event(), "log": []}

    def run():
        enter(pid)
        pending = []
        while not state["stop"].is_set():
            begun = time.monotonic()
            one = threading.Thread(target=once, args=(begun,), daemon=True)
            one.start()
            pending.append(one)
            state["stop"].wait(max(0, every - (time.monotonic() - begun)))
        for one in pending[-20:]:
            one.join(timeout * 2)

    def once(begun):
        try:
            who, _ = ask(protocol, address, port, timeout, None)
            state["log"].append((begun, who))
        except (OSError, ValueError):
            state["log"].append((begun, None))

    state["thread"] = threading.Thread(target=run, daemon=True)
    state["thread"].start()
    watches[name] = state
    return True


def watch_stop(name):
    """The longest time between two answers, the time from the first to the last failure, and what came after."""
    state = watches.pop(name)
    state["stop"].set()
    state["thread"].join(10)
    log = sorted(state["log"])
    good = [at for at, who in log if who]
    gaps = [later - earlier for earlier, later in zip(good, good[1:])]
    if log and good:
        gaps.append(log[-1][0] - good[-1])
    bad = [at for at, who in log if not who]
    return {
        "asked": len(log),
        "failed": len(bad),
        "longest": round(max(gaps, default=999), 3) if good else 999,
        "trouble": round(bad[-1] - bad[0], 3) if bad else 0,
        "last": [who for _, who in log[-10:]],
    }


held = {}


def hold_start(name, pid, address, port):
    """Opens a connection that stays."""

    def work():
        sock = socket.create_connection((address, port), 3)
        sock.sendall(b"HOLD\n")
        return sock, sock.recv(256).decode().split()[0]

    held[name], who = inside(pid, work)
    return who


def hold_ask(name, timeout=6):
    """Asks over the connection that stayed: who answers, or why nobody does."""
    sock = held[name]
    sock.settimeout(timeout)
    try:
        sock.sendall(b"again\n")
        said = sock.recv(256).decode().split()
        return said[0] if said else "closed"
    except OSError as error:
        return str(error)


def now():
    return time.monotonic()


CALLS = {
    call.__name__: call
    for call in (
        *(sh, net, flush, machine, put, serve, stop, requests, packets, transfer, who_has, spoken_for),
        *(watch_start, watch_stop, hold_start, hold_ask, now),
    )
}


def main():
    resource.setrlimit(resource.RLIMIT_NOFILE, (65536, 65536))
    (port,) = [f"/dev/{os.path.basename(os.path.dirname(name))}" for name in glob.glob("/sys/class/virtio-ports/*/name")]
    wire = os.open(port, os.O_RDWR)
    lock = threading.Lock()

    def say(message):
        data = json.dumps(message).encode() + b"\n"
        with lock:
            while data:
                data = data[os.write(wire, data) :]

    def handle(call):
        try:
            say({"id": call["id"], "result": CALLS[call["call"]](**call["with"])})
        except Exception as error:
            say({"id": call["id"], "error": f"{type(error).__name__}: {error}"})

    say({"ready": True})
    left = b""
    while True:
        part = os.read(wire, 1 << 16)
        if not part:
            # Nobody is at the other end: wait for the next one.
            time.sleep(0.05)
            continue
        *lines, left = (left + part).split(b"\n")
        for line in lines:
            call = json.loads(line)
            if call["call"] == "off":
                return
            threading.Thread(target=handle, args=(call,), daemon=True).start()


try:
    main()
except Exception as error:
    print(f"agent: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
