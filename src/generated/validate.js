// Made by `npm run gen`; edit its source instead.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
import { ajvFormats } from "../schema/ajv-formats.ts";
var validateVariables = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Variables", "type": "object", "properties": { "lvs_platform": { "type": "string", "enum": ["rhel7", "rhel8"], "description": "What the host runs: paths, services, versions and what is available follow from it." }, "lvs_network": { "type": "string", "enum": ["network-scripts", "networkmanager"], "description": "What applies network files on the host; the platform\u2019s own where left out." }, "lvs_keepalived_version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$", "description": "The keepalived of the host, where it is not the platform\u2019s.", "examples": ["2.2.8"] }, "lvs_interface": { "type": "string", "format": "interface", "default": "eth0", "description": "The NIC that faces the cluster." }, "lvs_interfaces": { "type": "object", "propertyNames": { "format": "interface" }, "additionalProperties": { "$ref": "#/definitions/Interface" }, "description": "NICs that lvsgen configures; with none the host\u2019s own network is managed elsewhere." }, "lvs_address": { "type": "string", "format": "ip", "description": "The RIP or DIP, where a NIC has several addresses.", "examples": ["192.0.2.11"] }, "lvs_priority": { "type": "integer", "minimum": 1, "maximum": 254, "description": "VRRP priority of this director.", "examples": [150] }, "lvs_weight": { "type": "integer", "minimum": 0, "maximum": 65535, "default": 1, "description": "Weight of this real server." }, "lvs_clusters": { "type": "object", "propertyNames": { "format": "name" }, "additionalProperties": { "$ref": "#/definitions/Cluster" }, "minProperties": 1, "description": "Name \u2192 cluster; names are unique in the fleet." } }, "patternProperties": { "^(?!lvs_)": {} }, "additionalProperties": false, "definitions": { "TCP_CHECK": { "title": "TCP_CHECK", "description": "The real server accepts a TCP connection.", "type": ["object", "null"], "properties": { "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.0.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again.", "default": 1, "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.0.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.0.11.", "examples": [true] } }, "additionalProperties": false }, "HTTP_GET": { "title": "HTTP_GET", "description": "The real server answers an HTTP request as expected.", "type": ["object", "null"], "properties": { "virtualhost": { "type": "string", "format": "text", "description": "Host header of all pages of this check. Since keepalived 2.0.0.", "examples": ["text"] }, "url": { "type": "array", "items": { "$ref": "#/definitions/url" }, "minItems": 1, "description": "Pages to fetch.", "examples": [null] }, "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.0.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again.", "default": 3, "examples": [3] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.0.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.0.11.", "examples": [true] }, "http_protocol": { "type": "string", "enum": ["1.0", "1.0c", "1.0C", "1.1"], "description": "HTTP version of the request. Since keepalived 2.0.17.", "examples": ["1.0"] }, "fast_recovery": { "type": "boolean", "description": "Count as up again after one page, not all. Since keepalived 2.0.17.", "examples": [true] } }, "additionalProperties": false }, "url": { "title": "url", "description": "One page that is fetched; all of a check\u2019s pages must be right.", "type": ["object", "null"], "properties": { "path": { "type": "string", "format": "text", "description": "Path of the page.", "examples": ["text"] }, "status_code": { "type": ["string", "integer"], "pattern": "^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$", "tsType": "string | number", "description": "HTTP status that counts as healthy.", "examples": ["200"] }, "digest": { "type": ["string", "integer"], "pattern": "^[0-9a-fA-F]{32}$", "tsType": "string | number", "description": "MD5 of the page as `genhash` prints it.", "examples": ["d41d8cd98f00b204e9800998ecf8427e"] }, "virtualhost": { "type": "string", "format": "text", "description": "Host header. Since keepalived 2.0.0.", "examples": ["text"] } }, "additionalProperties": false }, "SSL_GET": { "title": "SSL_GET", "description": "The real server answers an HTTPS request as expected.", "type": ["object", "null"], "properties": { "virtualhost": { "type": "string", "format": "text", "description": "Host header of all pages of this check. Since keepalived 2.0.0.", "examples": ["text"] }, "url": { "type": "array", "items": { "$ref": "#/definitions/url" }, "minItems": 1, "description": "Pages to fetch.", "examples": [null] }, "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.0.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again.", "default": 3, "examples": [3] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.0.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.0.11.", "examples": [true] }, "http_protocol": { "type": "string", "enum": ["1.0", "1.0c", "1.0C", "1.1"], "description": "HTTP version of the request. Since keepalived 2.0.17.", "examples": ["1.0"] }, "fast_recovery": { "type": "boolean", "description": "Count as up again after one page, not all. Since keepalived 2.0.17.", "examples": [true] }, "enable_sni": { "type": "boolean", "description": "Send the virtualhost as TLS server name. Since keepalived 1.4.3.", "examples": [true] } }, "additionalProperties": false }, "UDP_CHECK": { "title": "UDP_CHECK", "description": "The real server does not refuse a UDP packet, or answers it.", "type": ["object", "null"], "properties": { "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s. Since keepalived 2.1.0.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s. Since keepalived 2.1.0.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check. Since keepalived 2.1.0.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.1.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check. Since keepalived 2.1.0.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection. Since keepalived 2.1.0.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets. Since keepalived 2.1.0.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.1.0.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again. Since keepalived 2.1.0.", "default": 1, "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none. Since keepalived 2.1.0.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.1.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.1.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.1.0.", "examples": [true] }, "payload": { "type": ["string", "integer"], "pattern": "^([0-9a-fA-F]{2})+$", "tsType": "string | number", "description": "Bytes to send. Since keepalived 2.2.0.", "examples": ["70696e67"] }, "require_reply": { "type": "boolean", "description": "Fail without an answer. Since keepalived 2.1.0.", "examples": [true] }, "min_reply_length": { "type": "integer", "minimum": 0, "maximum": 65507, "description": "Shortest answer that counts, in bytes. Since keepalived 2.2.0.", "examples": [0] }, "max_reply_length": { "type": "integer", "minimum": 0, "maximum": 65507, "description": "Longest answer that counts, in bytes. Since keepalived 2.2.0.", "examples": [0] } }, "additionalProperties": false }, "PING_CHECK": { "title": "PING_CHECK", "description": "The real server answers an ICMP echo request.", "type": ["object", "null"], "properties": { "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s. Since keepalived 2.1.0.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s. Since keepalived 2.1.0.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check. Since keepalived 2.1.0.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.1.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check. Since keepalived 2.1.0.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection. Since keepalived 2.1.0.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets. Since keepalived 2.1.0.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.1.0.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again. Since keepalived 2.1.0.", "default": 1, "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none. Since keepalived 2.1.0.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.1.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.1.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.1.0.", "examples": [true] } }, "additionalProperties": false }, "MISC_CHECK": { "title": "MISC_CHECK", "description": "A program of your own exits 0.", "type": ["object", "null"], "properties": { "misc_path": { "type": "string", "format": "command", "description": "Absolute path of the program, with its arguments.", "examples": ["/usr/local/bin/program argument"] }, "misc_timeout": { "type": "number", "minimum": 0, "maximum": 3600, "description": "How long the program may run.", "examples": [1] }, "misc_dynamic": { "type": "boolean", "description": "Let the exit code 2\u2026255 set the weight to the code less 2.", "examples": [true] }, "user": { "type": "string", "format": "text", "description": "User, and group, that run the program.", "examples": ["text"] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.", "default": 0, "examples": [0] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again. Since keepalived 2.0.0.", "default": 1, "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.0.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.0.11.", "examples": [true] } }, "additionalProperties": false }, "Secret": { "title": "Secret", "description": "A secret by reference, {file: PATH} beside the inventory or {env: NAME}; a literal works, and then stands in Git.", "type": ["string", "object"], "format": "text", "properties": { "file": { "type": "string", "minLength": 1, "description": "File that holds the secret, relative to the inventory." }, "env": { "type": "string", "minLength": 1, "description": "Environment variable that holds the secret." } }, "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "Check": { "title": "Check", "description": "One health check: a map with the checker\u2019s name as its only key.", "type": "object", "properties": { "TCP_CHECK": { "$ref": "#/definitions/TCP_CHECK" }, "HTTP_GET": { "$ref": "#/definitions/HTTP_GET" }, "SSL_GET": { "$ref": "#/definitions/SSL_GET" }, "UDP_CHECK": { "$ref": "#/definitions/UDP_CHECK" }, "PING_CHECK": { "$ref": "#/definitions/PING_CHECK" }, "MISC_CHECK": { "$ref": "#/definitions/MISC_CHECK" } }, "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "Server": { "title": "Server", "description": "What is particular about one real server of a pool.", "type": "object", "properties": { "weight": { "type": "integer", "minimum": 0, "maximum": 65535, "description": "Share of the load; 0 takes no new connections.", "default": 1, "examples": [1] }, "lvs_method": { "type": "string", "enum": ["DR", "NAT", "TUN"], "description": "How packets reach this real server. Since keepalived 2.0.0.", "examples": ["DR"] }, "inhibit_on_failure": { "type": "boolean", "description": "Set the weight to 0 on failure instead of removing the real server, so that its connections live on.", "examples": [true] }, "uthreshold": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Most connections at a time; 0 for no bound.", "default": 0, "examples": [0] }, "lthreshold": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Connections below which a full real server takes new ones again.", "default": 0, "examples": [0] }, "virtualhost": { "type": "string", "format": "text", "description": "Host header of this real server\u2019s checks. Since keepalived 2.0.0.", "examples": ["text"] }, "alpha": { "type": "boolean", "description": "Take the real server as down until its check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "Default for this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [1] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Default for this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [0] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Default for this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Default for this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [1] }, "notify_up": { "type": "string", "format": "command", "description": "Run when the real server comes up.", "examples": ["/usr/local/bin/program argument"] }, "notify_down": { "type": "string", "format": "command", "description": "Run when the real server goes down.", "examples": ["/usr/local/bin/program argument"] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port on the real server, where it is not the virtual one (NAT)." }, "checks": { "description": 'Health checks, each a map with one checker; "none" says that none is meant. Left out: TCP_CHECK for TCP.', "type": ["array", "string"], "pattern": "^none$", "items": { "$ref": "#/definitions/Check" } } }, "additionalProperties": false }, "VrrpInstance": { "title": "VrrpInstance", "description": "The addresses that one director at a time holds. Takes keepalived's keywords.", "type": "object", "properties": { "state": { "type": "string", "enum": ["BACKUP", "MASTER"], "description": "State at start, before the first election.", "default": "BACKUP", "examples": ["BACKUP"] }, "version": { "type": "integer", "minimum": 2, "maximum": 3, "description": "VRRP version; 3 for IPv6 and for intervals below a second.", "default": 2, "examples": [2] }, "virtual_router_id": { "type": "integer", "minimum": 1, "maximum": 255, "description": "The VRID: the same on all directors of the instance, unique on the segment.", "examples": [51] }, "advert_int": { "type": "number", "minimum": 0.01, "maximum": 255, "description": "Pause between adverts; whole seconds in VRRPv2.", "default": 1, "examples": [1] }, "nopreempt": { "type": "boolean", "description": "A director that comes back does not take the addresses back.", "examples": [true] }, "preempt_delay": { "type": "number", "minimum": 0, "maximum": 1e3, "description": "How long a director waits before it takes the addresses back.", "default": 0, "examples": [0] }, "garp_master_delay": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before the second burst of gratuitous ARP.", "default": 5, "examples": [5] }, "garp_master_repeat": { "type": "integer", "minimum": 1, "maximum": 4294967295, "description": "Gratuitous ARPs in a burst.", "default": 5, "examples": [5] }, "garp_master_refresh": { "type": "number", "minimum": 0, "maximum": 86400, "description": "Pause between refreshing gratuitous ARPs; 0 for none.", "default": 0, "examples": [0] }, "garp_master_refresh_repeat": { "type": "integer", "minimum": 1, "maximum": 4294967295, "description": "Gratuitous ARPs in a refresh.", "default": 1, "examples": [1] }, "dont_track_primary": { "type": "boolean", "description": "Do not go to FAULT when the NIC goes down.", "examples": [true] }, "track_interface": { "type": "array", "items": { "type": "string", "format": "interface" }, "minItems": 1, "description": "Further NICs that must be up.", "examples": [null] }, "lvs_sync_daemon_interface": { "type": "string", "format": "interface", "description": "NIC for IPVS connection synchronisation.", "examples": ["eth0"] }, "smtp_alert": { "type": "boolean", "description": "Mail every change of state.", "examples": [true] }, "auth_type": { "type": "string", "enum": ["PASS", "AH"], "description": "How auth_pass is used.", "default": "PASS" }, "auth_pass": { "$ref": "#/definitions/Secret" }, "unicast": { "type": "boolean", "description": "Send adverts to the other directors\u2019 addresses instead of the multicast group; the peers are computed." }, "master": { "type": "string", "format": "name", "description": "The director that comes first in priority." } }, "additionalProperties": false, "required": ["virtual_router_id"] }, "VirtualServer": { "title": "VirtualServer", "description": "A service on a VIP and the real servers behind it. Takes keepalived's keywords.", "type": "object", "properties": { "virtual_ipaddress": { "type": ["string", "array"], "format": "vip", "items": { "type": "string", "format": "vip" }, "minItems": 1, "description": "The VIP, with the prefix that the director sets it with; several make one virtual server each.", "examples": ["192.0.2.10/24"] }, "port": { "type": ["integer", "array"], "minimum": 1, "maximum": 65535, "items": { "type": "integer", "minimum": 1, "maximum": 65535 }, "minItems": 1, "description": "Port, or several.", "examples": [80] }, "ports": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 65535 }, "minItems": 1, "description": "Several ports.", "examples": [[80, 443]] }, "vrrp_instance": { "type": "string", "format": "name", "description": "The VRRP instance that holds the VIP, where there are several." }, "real_servers": { "type": "string", "format": "pattern", "description": "Host pattern of the pool, in place of the cluster\u2019s." }, "servers": { "type": "object", "additionalProperties": { "$ref": "#/definitions/Server" }, "description": "Per real server: weight, checks, \u2026." }, "checks": { "description": 'Health checks, each a map with one checker; "none" says that none is meant. Left out: TCP_CHECK for TCP.', "type": ["array", "string"], "pattern": "^none$", "items": { "$ref": "#/definitions/Check" } }, "ip_family": { "type": "string", "enum": ["inet", "inet6"], "description": "Address family of a service by fwmark.", "examples": ["inet"] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between health checks.", "default": 60, "examples": [60] }, "lb_algo": { "type": "string", "enum": ["rr", "wrr", "lc", "wlc", "lblc", "lblcr", "sh", "dh", "sed", "nq", "mh", "fo", "ovf", "twos"], "description": "Scheduler: which real server a new connection goes to.", "default": "wlc", "examples": ["wlc"] }, "lb_kind": { "type": "string", "enum": ["DR", "NAT", "TUN"], "description": "How packets reach the real server.", "examples": ["DR"] }, "ops": { "type": "boolean", "description": "Schedule each packet on its own (UDP or fwmark).", "examples": [true] }, "sh-port": { "type": "boolean", "description": "sh: the source port counts too.", "examples": [true] }, "sh-fallback": { "type": "boolean", "description": "sh: pass over real servers of weight 0.", "examples": [true] }, "mh-port": { "type": "boolean", "description": "mh: the source port counts too. Since keepalived 2.0.20.", "examples": [true] }, "mh-fallback": { "type": "boolean", "description": "mh: pass over real servers of weight 0. Since keepalived 2.0.20.", "examples": [true] }, "persistence_engine": { "type": "string", "enum": ["sip"], "description": "What persistence goes by, other than the client\u2019s address.", "examples": ["sip"] }, "persistence_timeout": { "type": "integer", "minimum": 1, "maximum": 2678400, "description": "Seconds for which a client stays with its real server.", "examples": [1] }, "persistence_granularity": { "type": ["string", "integer"], "pattern": "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3})$", "tsType": "string | number", "description": "Clients of one network of this size count as one.", "examples": ["255.255.255.0"] }, "protocol": { "type": "string", "enum": ["TCP", "UDP", "SCTP"], "description": "Transport protocol.", "default": "TCP", "examples": ["TCP"] }, "ha_suspend": { "type": "boolean", "description": "No health checks while this director does not hold the VIP.", "examples": [true] }, "virtualhost": { "type": "string", "format": "text", "description": "Host header of HTTP_GET and SSL_GET that name none.", "examples": ["text"] }, "alpha": { "type": "boolean", "description": "Take real servers as down until their check has passed once.", "examples": [true] }, "omega": { "type": "boolean", "description": "Run quorum_down and notify_down when keepalived stops.", "examples": [true] }, "quorum": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Sum of weights that must be alive.", "default": 1, "examples": [1] }, "hysteresis": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How far beyond the quorum counts as gained or lost.", "default": 0, "examples": [0] }, "quorum_up": { "type": "string", "format": "command", "description": "Run when the quorum is gained.", "examples": ["/usr/local/bin/program argument"] }, "quorum_down": { "type": "string", "format": "command", "description": "Run when the quorum is lost.", "examples": ["/usr/local/bin/program argument"] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "Default for all checks. Since keepalived 2.0.0.", "examples": [1] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Default for all checks. Since keepalived 2.0.0.", "examples": [0] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Default for all checks. Since keepalived 2.0.0.", "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Default for all checks. Since keepalived 2.0.0.", "examples": [1] }, "inhibit_on_failure": { "type": "boolean", "description": "Set the weight to 0 on failure instead of removing the real server, so that its connections live on. Since keepalived 2.0.0.", "examples": [true] }, "sorry_server_inhibit": { "type": "boolean", "description": "Apply inhibit_on_failure to the sorry server.", "examples": [true] } }, "additionalProperties": false }, "Interface": { "title": "Interface", "description": "A network interface that lvsgen configures.", "type": "object", "properties": { "address": { "type": ["string", "array"], "format": "cidr", "items": { "type": "string", "format": "cidr" }, "minItems": 1, "description": "Address with prefix length, or several.", "examples": ["192.0.2.11/24"] }, "gateway": { "type": "string", "format": "ip", "description": "Default gateway.", "examples": ["192.0.2.1"] }, "mtu": { "type": "integer", "minimum": 576, "maximum": 65535, "description": "MTU in bytes.", "examples": [1500] }, "hwaddr": { "type": "string", "format": "mac", "description": "MAC address of the NIC.", "examples": ['"52:54:00:12:34:56"'] } }, "additionalProperties": false }, "Cluster": { "title": "Cluster", "description": "Directors, real servers and the virtual servers between them.", "type": "object", "properties": { "lb_kind": { "type": "string", "enum": ["DR", "NAT", "TUN"], "description": "How packets reach the real server.", "examples": ["DR"] }, "arp_method": { "type": "string", "enum": ["sysctl"], "description": "How the real servers are kept from answering ARP for the VIP, or take its packets without having it." }, "directors": { "type": "string", "format": "pattern", "description": "Host pattern of the directors; the first has the highest priority.", "examples": ["directors"] }, "real_servers": { "type": "string", "format": "pattern", "description": "Host pattern of the pool of every virtual server that names none.", "examples": ["webservers"] }, "vrrp": { "$ref": "#/definitions/VrrpInstance" }, "vrrp_instances": { "type": "object", "propertyNames": { "format": "name" }, "additionalProperties": { "$ref": "#/definitions/VrrpInstance" }, "minProperties": 1, "description": "Several instances for active/active; each virtual server names its own." }, "virtual_servers": { "type": "object", "propertyNames": { "format": "name" }, "additionalProperties": { "$ref": "#/definitions/VirtualServer" }, "minProperties": 1, "description": "Name \u2192 virtual server." } }, "additionalProperties": false, "required": ["directors", "virtual_servers"] } } };
var schema12 = { "title": "Interface", "description": "A network interface that lvsgen configures.", "type": "object", "properties": { "address": { "type": ["string", "array"], "format": "cidr", "items": { "type": "string", "format": "cidr" }, "minItems": 1, "description": "Address with prefix length, or several.", "examples": ["192.0.2.11/24"] }, "gateway": { "type": "string", "format": "ip", "description": "Default gateway.", "examples": ["192.0.2.1"] }, "mtu": { "type": "integer", "minimum": 576, "maximum": 65535, "description": "MTU in bytes.", "examples": [1500] }, "hwaddr": { "type": "string", "format": "mac", "description": "MAC address of the NIC.", "examples": ['"52:54:00:12:34:56"'] } }, "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^(?!lvs_)", "u");
var pattern1 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
var formats0 = ajvFormats.interface;
var formats4 = ajvFormats.cidr;
var formats8 = ajvFormats.ip;
var formats10 = ajvFormats.mac;
var formats14 = ajvFormats.name;
var schema13 = { "title": "Cluster", "description": "Directors, real servers and the virtual servers between them.", "type": "object", "properties": { "lb_kind": { "type": "string", "enum": ["DR", "NAT", "TUN"], "description": "How packets reach the real server.", "examples": ["DR"] }, "arp_method": { "type": "string", "enum": ["sysctl"], "description": "How the real servers are kept from answering ARP for the VIP, or take its packets without having it." }, "directors": { "type": "string", "format": "pattern", "description": "Host pattern of the directors; the first has the highest priority.", "examples": ["directors"] }, "real_servers": { "type": "string", "format": "pattern", "description": "Host pattern of the pool of every virtual server that names none.", "examples": ["webservers"] }, "vrrp": { "$ref": "#/definitions/VrrpInstance" }, "vrrp_instances": { "type": "object", "propertyNames": { "format": "name" }, "additionalProperties": { "$ref": "#/definitions/VrrpInstance" }, "minProperties": 1, "description": "Several instances for active/active; each virtual server names its own." }, "virtual_servers": { "type": "object", "propertyNames": { "format": "name" }, "additionalProperties": { "$ref": "#/definitions/VirtualServer" }, "minProperties": 1, "description": "Name \u2192 virtual server." } }, "additionalProperties": false, "required": ["directors", "virtual_servers"] };
var formats16 = ajvFormats.pattern;
var schema14 = { "title": "VrrpInstance", "description": "The addresses that one director at a time holds. Takes keepalived's keywords.", "type": "object", "properties": { "state": { "type": "string", "enum": ["BACKUP", "MASTER"], "description": "State at start, before the first election.", "default": "BACKUP", "examples": ["BACKUP"] }, "version": { "type": "integer", "minimum": 2, "maximum": 3, "description": "VRRP version; 3 for IPv6 and for intervals below a second.", "default": 2, "examples": [2] }, "virtual_router_id": { "type": "integer", "minimum": 1, "maximum": 255, "description": "The VRID: the same on all directors of the instance, unique on the segment.", "examples": [51] }, "advert_int": { "type": "number", "minimum": 0.01, "maximum": 255, "description": "Pause between adverts; whole seconds in VRRPv2.", "default": 1, "examples": [1] }, "nopreempt": { "type": "boolean", "description": "A director that comes back does not take the addresses back.", "examples": [true] }, "preempt_delay": { "type": "number", "minimum": 0, "maximum": 1e3, "description": "How long a director waits before it takes the addresses back.", "default": 0, "examples": [0] }, "garp_master_delay": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before the second burst of gratuitous ARP.", "default": 5, "examples": [5] }, "garp_master_repeat": { "type": "integer", "minimum": 1, "maximum": 4294967295, "description": "Gratuitous ARPs in a burst.", "default": 5, "examples": [5] }, "garp_master_refresh": { "type": "number", "minimum": 0, "maximum": 86400, "description": "Pause between refreshing gratuitous ARPs; 0 for none.", "default": 0, "examples": [0] }, "garp_master_refresh_repeat": { "type": "integer", "minimum": 1, "maximum": 4294967295, "description": "Gratuitous ARPs in a refresh.", "default": 1, "examples": [1] }, "dont_track_primary": { "type": "boolean", "description": "Do not go to FAULT when the NIC goes down.", "examples": [true] }, "track_interface": { "type": "array", "items": { "type": "string", "format": "interface" }, "minItems": 1, "description": "Further NICs that must be up.", "examples": [null] }, "lvs_sync_daemon_interface": { "type": "string", "format": "interface", "description": "NIC for IPVS connection synchronisation.", "examples": ["eth0"] }, "smtp_alert": { "type": "boolean", "description": "Mail every change of state.", "examples": [true] }, "auth_type": { "type": "string", "enum": ["PASS", "AH"], "description": "How auth_pass is used.", "default": "PASS" }, "auth_pass": { "$ref": "#/definitions/Secret" }, "unicast": { "type": "boolean", "description": "Send adverts to the other directors\u2019 addresses instead of the multicast group; the peers are computed." }, "master": { "type": "string", "format": "name", "description": "The director that comes first in priority." } }, "additionalProperties": false, "required": ["virtual_router_id"] };
var schema15 = { "title": "Secret", "description": "A secret by reference, {file: PATH} beside the inventory or {env: NAME}; a literal works, and then stands in Git.", "type": ["string", "object"], "format": "text", "properties": { "file": { "type": "string", "minLength": 1, "description": "File that holds the secret, relative to the inventory." }, "env": { "type": "string", "minLength": 1, "description": "Environment variable that holds the secret." } }, "additionalProperties": false, "minProperties": 1, "maxProperties": 1 };
var func4 = require_ucs2length().default;
var formats24 = ajvFormats.text;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.virtual_router_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtual_router_id" }, message: "must have required property 'virtual_router_id'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema14.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data0 = data.state;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.state.type, parentSchema: schema14.properties.state, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "BACKUP" || data0 === "MASTER")) {
        const err3 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.state.enum, parentSchema: schema14.properties.state, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.version.type, parentSchema: schema14.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 3 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema14.properties.version, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 2 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema14.properties.version, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.virtual_router_id !== void 0) {
      let data2 = data.virtual_router_id;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/virtual_router_id", schemaPath: "#/properties/virtual_router_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.virtual_router_id.type, parentSchema: schema14.properties.virtual_router_id, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/virtual_router_id", schemaPath: "#/properties/virtual_router_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema14.properties.virtual_router_id, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/virtual_router_id", schemaPath: "#/properties/virtual_router_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema14.properties.virtual_router_id, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.advert_int !== void 0) {
      let data3 = data.advert_int;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 255 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/advert_int", schemaPath: "#/properties/advert_int/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema14.properties.advert_int, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 0.01 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/advert_int", schemaPath: "#/properties/advert_int/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema14.properties.advert_int, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/advert_int", schemaPath: "#/properties/advert_int/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.advert_int.type, parentSchema: schema14.properties.advert_int, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.nopreempt !== void 0) {
      let data4 = data.nopreempt;
      if (typeof data4 !== "boolean") {
        const err13 = { instancePath: instancePath + "/nopreempt", schemaPath: "#/properties/nopreempt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.nopreempt.type, parentSchema: schema14.properties.nopreempt, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.preempt_delay !== void 0) {
      let data5 = data.preempt_delay;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e3 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/preempt_delay", schemaPath: "#/properties/preempt_delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema14.properties.preempt_delay, data: data5 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/preempt_delay", schemaPath: "#/properties/preempt_delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema14.properties.preempt_delay, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/preempt_delay", schemaPath: "#/properties/preempt_delay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.preempt_delay.type, parentSchema: schema14.properties.preempt_delay, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.garp_master_delay !== void 0) {
      let data6 = data.garp_master_delay;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 3600 || isNaN(data6)) {
          const err17 = { instancePath: instancePath + "/garp_master_delay", schemaPath: "#/properties/garp_master_delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema14.properties.garp_master_delay, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err18 = { instancePath: instancePath + "/garp_master_delay", schemaPath: "#/properties/garp_master_delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema14.properties.garp_master_delay, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/garp_master_delay", schemaPath: "#/properties/garp_master_delay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.garp_master_delay.type, parentSchema: schema14.properties.garp_master_delay, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.garp_master_repeat !== void 0) {
      let data7 = data.garp_master_repeat;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err20 = { instancePath: instancePath + "/garp_master_repeat", schemaPath: "#/properties/garp_master_repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.garp_master_repeat.type, parentSchema: schema14.properties.garp_master_repeat, data: data7 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 4294967295 || isNaN(data7)) {
          const err21 = { instancePath: instancePath + "/garp_master_repeat", schemaPath: "#/properties/garp_master_repeat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema14.properties.garp_master_repeat, data: data7 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err22 = { instancePath: instancePath + "/garp_master_repeat", schemaPath: "#/properties/garp_master_repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema14.properties.garp_master_repeat, data: data7 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.garp_master_refresh !== void 0) {
      let data8 = data.garp_master_refresh;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 86400 || isNaN(data8)) {
          const err23 = { instancePath: instancePath + "/garp_master_refresh", schemaPath: "#/properties/garp_master_refresh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema14.properties.garp_master_refresh, data: data8 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err24 = { instancePath: instancePath + "/garp_master_refresh", schemaPath: "#/properties/garp_master_refresh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema14.properties.garp_master_refresh, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/garp_master_refresh", schemaPath: "#/properties/garp_master_refresh/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.garp_master_refresh.type, parentSchema: schema14.properties.garp_master_refresh, data: data8 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.garp_master_refresh_repeat !== void 0) {
      let data9 = data.garp_master_refresh_repeat;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err26 = { instancePath: instancePath + "/garp_master_refresh_repeat", schemaPath: "#/properties/garp_master_refresh_repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.garp_master_refresh_repeat.type, parentSchema: schema14.properties.garp_master_refresh_repeat, data: data9 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 4294967295 || isNaN(data9)) {
          const err27 = { instancePath: instancePath + "/garp_master_refresh_repeat", schemaPath: "#/properties/garp_master_refresh_repeat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema14.properties.garp_master_refresh_repeat, data: data9 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err28 = { instancePath: instancePath + "/garp_master_refresh_repeat", schemaPath: "#/properties/garp_master_refresh_repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema14.properties.garp_master_refresh_repeat, data: data9 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.dont_track_primary !== void 0) {
      let data10 = data.dont_track_primary;
      if (typeof data10 !== "boolean") {
        const err29 = { instancePath: instancePath + "/dont_track_primary", schemaPath: "#/properties/dont_track_primary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.dont_track_primary.type, parentSchema: schema14.properties.dont_track_primary, data: data10 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.track_interface !== void 0) {
      let data11 = data.track_interface;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err30 = { instancePath: instancePath + "/track_interface", schemaPath: "#/properties/track_interface/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema14.properties.track_interface, data: data11 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (typeof data12 === "string") {
            if (!formats0(data12)) {
              const err31 = { instancePath: instancePath + "/track_interface/" + i0, schemaPath: "#/properties/track_interface/items/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema14.properties.track_interface.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/track_interface/" + i0, schemaPath: "#/properties/track_interface/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.track_interface.items.type, parentSchema: schema14.properties.track_interface.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/track_interface", schemaPath: "#/properties/track_interface/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.track_interface.type, parentSchema: schema14.properties.track_interface, data: data11 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.lvs_sync_daemon_interface !== void 0) {
      let data13 = data.lvs_sync_daemon_interface;
      if (typeof data13 === "string") {
        if (!formats0(data13)) {
          const err34 = { instancePath: instancePath + "/lvs_sync_daemon_interface", schemaPath: "#/properties/lvs_sync_daemon_interface/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema14.properties.lvs_sync_daemon_interface, data: data13 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/lvs_sync_daemon_interface", schemaPath: "#/properties/lvs_sync_daemon_interface/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.lvs_sync_daemon_interface.type, parentSchema: schema14.properties.lvs_sync_daemon_interface, data: data13 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.smtp_alert !== void 0) {
      let data14 = data.smtp_alert;
      if (typeof data14 !== "boolean") {
        const err36 = { instancePath: instancePath + "/smtp_alert", schemaPath: "#/properties/smtp_alert/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.smtp_alert.type, parentSchema: schema14.properties.smtp_alert, data: data14 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.auth_type !== void 0) {
      let data15 = data.auth_type;
      if (typeof data15 !== "string") {
        const err37 = { instancePath: instancePath + "/auth_type", schemaPath: "#/properties/auth_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.auth_type.type, parentSchema: schema14.properties.auth_type, data: data15 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (!(data15 === "PASS" || data15 === "AH")) {
        const err38 = { instancePath: instancePath + "/auth_type", schemaPath: "#/properties/auth_type/enum", keyword: "enum", params: { allowedValues: schema14.properties.auth_type.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.auth_type.enum, parentSchema: schema14.properties.auth_type, data: data15 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.auth_pass !== void 0) {
      let data16 = data.auth_pass;
      if (typeof data16 !== "string" && !(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        const err39 = { instancePath: instancePath + "/auth_pass", schemaPath: "#/definitions/Secret/type", keyword: "type", params: { type: schema15.type }, message: "must be string,object", schema: schema15.type, parentSchema: schema15, data: data16 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data16 === "string") {
        if (!formats24(data16)) {
          const err40 = { instancePath: instancePath + "/auth_pass", schemaPath: "#/definitions/Secret/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema15, data: data16 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (Object.keys(data16).length > 1) {
          const err41 = { instancePath: instancePath + "/auth_pass", schemaPath: "#/definitions/Secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema15, data: data16 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (Object.keys(data16).length < 1) {
          const err42 = { instancePath: instancePath + "/auth_pass", schemaPath: "#/definitions/Secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema15, data: data16 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        for (const key1 in data16) {
          if (!(key1 === "file" || key1 === "env")) {
            const err43 = { instancePath: instancePath + "/auth_pass", schemaPath: "#/definitions/Secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data: data16 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data16.file !== void 0) {
          let data17 = data16.file;
          if (typeof data17 === "string") {
            if (func4(data17) < 1) {
              const err44 = { instancePath: instancePath + "/auth_pass/file", schemaPath: "#/definitions/Secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.file, data: data17 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/auth_pass/file", schemaPath: "#/definitions/Secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.file.type, parentSchema: schema15.properties.file, data: data17 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data16.env !== void 0) {
          let data18 = data16.env;
          if (typeof data18 === "string") {
            if (func4(data18) < 1) {
              const err46 = { instancePath: instancePath + "/auth_pass/env", schemaPath: "#/definitions/Secret/properties/env/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.env, data: data18 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/auth_pass/env", schemaPath: "#/definitions/Secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.env.type, parentSchema: schema15.properties.env, data: data18 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      }
    }
    if (data.unicast !== void 0) {
      let data19 = data.unicast;
      if (typeof data19 !== "boolean") {
        const err48 = { instancePath: instancePath + "/unicast", schemaPath: "#/properties/unicast/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.unicast.type, parentSchema: schema14.properties.unicast, data: data19 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.master !== void 0) {
      let data20 = data.master;
      if (typeof data20 === "string") {
        if (!formats14(data20)) {
          const err49 = { instancePath: instancePath + "/master", schemaPath: "#/properties/master/format", keyword: "format", params: { format: "name" }, message: 'must match format "name"', schema: "name", parentSchema: schema14.properties.master, data: data20 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.master.type, parentSchema: schema14.properties.master, data: data20 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema16 = { "title": "VirtualServer", "description": "A service on a VIP and the real servers behind it. Takes keepalived's keywords.", "type": "object", "properties": { "virtual_ipaddress": { "type": ["string", "array"], "format": "vip", "items": { "type": "string", "format": "vip" }, "minItems": 1, "description": "The VIP, with the prefix that the director sets it with; several make one virtual server each.", "examples": ["192.0.2.10/24"] }, "port": { "type": ["integer", "array"], "minimum": 1, "maximum": 65535, "items": { "type": "integer", "minimum": 1, "maximum": 65535 }, "minItems": 1, "description": "Port, or several.", "examples": [80] }, "ports": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 65535 }, "minItems": 1, "description": "Several ports.", "examples": [[80, 443]] }, "vrrp_instance": { "type": "string", "format": "name", "description": "The VRRP instance that holds the VIP, where there are several." }, "real_servers": { "type": "string", "format": "pattern", "description": "Host pattern of the pool, in place of the cluster\u2019s." }, "servers": { "type": "object", "additionalProperties": { "$ref": "#/definitions/Server" }, "description": "Per real server: weight, checks, \u2026." }, "checks": { "description": 'Health checks, each a map with one checker; "none" says that none is meant. Left out: TCP_CHECK for TCP.', "type": ["array", "string"], "pattern": "^none$", "items": { "$ref": "#/definitions/Check" } }, "ip_family": { "type": "string", "enum": ["inet", "inet6"], "description": "Address family of a service by fwmark.", "examples": ["inet"] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between health checks.", "default": 60, "examples": [60] }, "lb_algo": { "type": "string", "enum": ["rr", "wrr", "lc", "wlc", "lblc", "lblcr", "sh", "dh", "sed", "nq", "mh", "fo", "ovf", "twos"], "description": "Scheduler: which real server a new connection goes to.", "default": "wlc", "examples": ["wlc"] }, "lb_kind": { "type": "string", "enum": ["DR", "NAT", "TUN"], "description": "How packets reach the real server.", "examples": ["DR"] }, "ops": { "type": "boolean", "description": "Schedule each packet on its own (UDP or fwmark).", "examples": [true] }, "sh-port": { "type": "boolean", "description": "sh: the source port counts too.", "examples": [true] }, "sh-fallback": { "type": "boolean", "description": "sh: pass over real servers of weight 0.", "examples": [true] }, "mh-port": { "type": "boolean", "description": "mh: the source port counts too. Since keepalived 2.0.20.", "examples": [true] }, "mh-fallback": { "type": "boolean", "description": "mh: pass over real servers of weight 0. Since keepalived 2.0.20.", "examples": [true] }, "persistence_engine": { "type": "string", "enum": ["sip"], "description": "What persistence goes by, other than the client\u2019s address.", "examples": ["sip"] }, "persistence_timeout": { "type": "integer", "minimum": 1, "maximum": 2678400, "description": "Seconds for which a client stays with its real server.", "examples": [1] }, "persistence_granularity": { "type": ["string", "integer"], "pattern": "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3})$", "tsType": "string | number", "description": "Clients of one network of this size count as one.", "examples": ["255.255.255.0"] }, "protocol": { "type": "string", "enum": ["TCP", "UDP", "SCTP"], "description": "Transport protocol.", "default": "TCP", "examples": ["TCP"] }, "ha_suspend": { "type": "boolean", "description": "No health checks while this director does not hold the VIP.", "examples": [true] }, "virtualhost": { "type": "string", "format": "text", "description": "Host header of HTTP_GET and SSL_GET that name none.", "examples": ["text"] }, "alpha": { "type": "boolean", "description": "Take real servers as down until their check has passed once.", "examples": [true] }, "omega": { "type": "boolean", "description": "Run quorum_down and notify_down when keepalived stops.", "examples": [true] }, "quorum": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Sum of weights that must be alive.", "default": 1, "examples": [1] }, "hysteresis": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How far beyond the quorum counts as gained or lost.", "default": 0, "examples": [0] }, "quorum_up": { "type": "string", "format": "command", "description": "Run when the quorum is gained.", "examples": ["/usr/local/bin/program argument"] }, "quorum_down": { "type": "string", "format": "command", "description": "Run when the quorum is lost.", "examples": ["/usr/local/bin/program argument"] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "Default for all checks. Since keepalived 2.0.0.", "examples": [1] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Default for all checks. Since keepalived 2.0.0.", "examples": [0] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Default for all checks. Since keepalived 2.0.0.", "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Default for all checks. Since keepalived 2.0.0.", "examples": [1] }, "inhibit_on_failure": { "type": "boolean", "description": "Set the weight to 0 on failure instead of removing the real server, so that its connections live on. Since keepalived 2.0.0.", "examples": [true] }, "sorry_server_inhibit": { "type": "boolean", "description": "Apply inhibit_on_failure to the sorry server.", "examples": [true] } }, "additionalProperties": false };
var formats32 = ajvFormats.vip;
var formats42 = ajvFormats.command;
var schema17 = { "title": "Server", "description": "What is particular about one real server of a pool.", "type": "object", "properties": { "weight": { "type": "integer", "minimum": 0, "maximum": 65535, "description": "Share of the load; 0 takes no new connections.", "default": 1, "examples": [1] }, "lvs_method": { "type": "string", "enum": ["DR", "NAT", "TUN"], "description": "How packets reach this real server. Since keepalived 2.0.0.", "examples": ["DR"] }, "inhibit_on_failure": { "type": "boolean", "description": "Set the weight to 0 on failure instead of removing the real server, so that its connections live on.", "examples": [true] }, "uthreshold": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Most connections at a time; 0 for no bound.", "default": 0, "examples": [0] }, "lthreshold": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Connections below which a full real server takes new ones again.", "default": 0, "examples": [0] }, "virtualhost": { "type": "string", "format": "text", "description": "Host header of this real server\u2019s checks. Since keepalived 2.0.0.", "examples": ["text"] }, "alpha": { "type": "boolean", "description": "Take the real server as down until its check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "Default for this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [1] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Default for this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [0] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Default for this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Default for this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between this real server\u2019s checks. Since keepalived 2.0.0.", "examples": [1] }, "notify_up": { "type": "string", "format": "command", "description": "Run when the real server comes up.", "examples": ["/usr/local/bin/program argument"] }, "notify_down": { "type": "string", "format": "command", "description": "Run when the real server goes down.", "examples": ["/usr/local/bin/program argument"] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port on the real server, where it is not the virtual one (NAT)." }, "checks": { "description": 'Health checks, each a map with one checker; "none" says that none is meant. Left out: TCP_CHECK for TCP.', "type": ["array", "string"], "pattern": "^none$", "items": { "$ref": "#/definitions/Check" } } }, "additionalProperties": false };
var pattern2 = new RegExp("^none$", "u");
var schema18 = { "title": "Check", "description": "One health check: a map with the checker\u2019s name as its only key.", "type": "object", "properties": { "TCP_CHECK": { "$ref": "#/definitions/TCP_CHECK" }, "HTTP_GET": { "$ref": "#/definitions/HTTP_GET" }, "SSL_GET": { "$ref": "#/definitions/SSL_GET" }, "UDP_CHECK": { "$ref": "#/definitions/UDP_CHECK" }, "PING_CHECK": { "$ref": "#/definitions/PING_CHECK" }, "MISC_CHECK": { "$ref": "#/definitions/MISC_CHECK" } }, "additionalProperties": false, "minProperties": 1, "maxProperties": 1 };
var schema19 = { "title": "TCP_CHECK", "description": "The real server accepts a TCP connection.", "type": ["object", "null"], "properties": { "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.0.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again.", "default": 1, "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.0.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.0.11.", "examples": [true] } }, "additionalProperties": false };
var schema24 = { "title": "UDP_CHECK", "description": "The real server does not refuse a UDP packet, or answers it.", "type": ["object", "null"], "properties": { "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s. Since keepalived 2.1.0.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s. Since keepalived 2.1.0.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check. Since keepalived 2.1.0.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.1.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check. Since keepalived 2.1.0.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection. Since keepalived 2.1.0.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets. Since keepalived 2.1.0.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.1.0.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again. Since keepalived 2.1.0.", "default": 1, "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none. Since keepalived 2.1.0.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.1.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.1.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.1.0.", "examples": [true] }, "payload": { "type": ["string", "integer"], "pattern": "^([0-9a-fA-F]{2})+$", "tsType": "string | number", "description": "Bytes to send. Since keepalived 2.2.0.", "examples": ["70696e67"] }, "require_reply": { "type": "boolean", "description": "Fail without an answer. Since keepalived 2.1.0.", "examples": [true] }, "min_reply_length": { "type": "integer", "minimum": 0, "maximum": 65507, "description": "Shortest answer that counts, in bytes. Since keepalived 2.2.0.", "examples": [0] }, "max_reply_length": { "type": "integer", "minimum": 0, "maximum": 65507, "description": "Longest answer that counts, in bytes. Since keepalived 2.2.0.", "examples": [0] } }, "additionalProperties": false };
var schema25 = { "title": "PING_CHECK", "description": "The real server answers an ICMP echo request.", "type": ["object", "null"], "properties": { "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s. Since keepalived 2.1.0.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s. Since keepalived 2.1.0.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check. Since keepalived 2.1.0.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.1.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check. Since keepalived 2.1.0.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection. Since keepalived 2.1.0.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets. Since keepalived 2.1.0.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.1.0.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again. Since keepalived 2.1.0.", "default": 1, "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none. Since keepalived 2.1.0.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.1.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.1.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.1.0.", "examples": [true] } }, "additionalProperties": false };
var schema26 = { "title": "MISC_CHECK", "description": "A program of your own exits 0.", "type": ["object", "null"], "properties": { "misc_path": { "type": "string", "format": "command", "description": "Absolute path of the program, with its arguments.", "examples": ["/usr/local/bin/program argument"] }, "misc_timeout": { "type": "number", "minimum": 0, "maximum": 3600, "description": "How long the program may run.", "examples": [1] }, "misc_dynamic": { "type": "boolean", "description": "Let the exit code 2\u2026255 set the weight to the code less 2.", "examples": [true] }, "user": { "type": "string", "format": "text", "description": "User, and group, that run the program.", "examples": ["text"] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.", "default": 0, "examples": [0] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again. Since keepalived 2.0.0.", "default": 1, "examples": [1] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.0.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.0.11.", "examples": [true] } }, "additionalProperties": false };
var schema20 = { "title": "HTTP_GET", "description": "The real server answers an HTTP request as expected.", "type": ["object", "null"], "properties": { "virtualhost": { "type": "string", "format": "text", "description": "Host header of all pages of this check. Since keepalived 2.0.0.", "examples": ["text"] }, "url": { "type": "array", "items": { "$ref": "#/definitions/url" }, "minItems": 1, "description": "Pages to fetch.", "examples": [null] }, "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.0.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again.", "default": 3, "examples": [3] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.0.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.0.11.", "examples": [true] }, "http_protocol": { "type": "string", "enum": ["1.0", "1.0c", "1.0C", "1.1"], "description": "HTTP version of the request. Since keepalived 2.0.17.", "examples": ["1.0"] }, "fast_recovery": { "type": "boolean", "description": "Count as up again after one page, not all. Since keepalived 2.0.17.", "examples": [true] } }, "additionalProperties": false };
var schema21 = { "title": "url", "description": "One page that is fetched; all of a check\u2019s pages must be right.", "type": ["object", "null"], "properties": { "path": { "type": "string", "format": "text", "description": "Path of the page.", "examples": ["text"] }, "status_code": { "type": ["string", "integer"], "pattern": "^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$", "tsType": "string | number", "description": "HTTP status that counts as healthy.", "examples": ["200"] }, "digest": { "type": ["string", "integer"], "pattern": "^[0-9a-fA-F]{32}$", "tsType": "string | number", "description": "MD5 of the page as `genhash` prints it.", "examples": ["d41d8cd98f00b204e9800998ecf8427e"] }, "virtualhost": { "type": "string", "format": "text", "description": "Host header. Since keepalived 2.0.0.", "examples": ["text"] } }, "additionalProperties": false };
var pattern3 = new RegExp("^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$", "u");
var pattern4 = new RegExp("^[0-9a-fA-F]{32}$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type }, message: "must be object,null", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema20.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.virtualhost !== void 0) {
      let data0 = data.virtualhost;
      if (typeof data0 === "string") {
        if (!formats24(data0)) {
          const err2 = { instancePath: instancePath + "/virtualhost", schemaPath: "#/properties/virtualhost/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema20.properties.virtualhost, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/virtualhost", schemaPath: "#/properties/virtualhost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.virtualhost.type, parentSchema: schema20.properties.virtualhost, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.url, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            const err5 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/definitions/url/type", keyword: "type", params: { type: schema21.type }, message: "must be object,null", schema: schema21.type, parentSchema: schema21, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              if (!(key1 === "path" || key1 === "status_code" || key1 === "digest" || key1 === "virtualhost")) {
                const err6 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/definitions/url/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data: data2 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.path !== void 0) {
              let data3 = data2.path;
              if (typeof data3 === "string") {
                if (!formats24(data3)) {
                  const err7 = { instancePath: instancePath + "/url/" + i0 + "/path", schemaPath: "#/definitions/url/properties/path/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema21.properties.path, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/url/" + i0 + "/path", schemaPath: "#/definitions/url/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.path.type, parentSchema: schema21.properties.path, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.status_code !== void 0) {
              let data4 = data2.status_code;
              if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err9 = { instancePath: instancePath + "/url/" + i0 + "/status_code", schemaPath: "#/definitions/url/properties/status_code/type", keyword: "type", params: { type: schema21.properties.status_code.type }, message: "must be string,integer", schema: schema21.properties.status_code.type, parentSchema: schema21.properties.status_code, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (!pattern3.test(data4)) {
                  const err10 = { instancePath: instancePath + "/url/" + i0 + "/status_code", schemaPath: "#/definitions/url/properties/status_code/pattern", keyword: "pattern", params: { pattern: "^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$" }, message: 'must match pattern "^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$"', schema: "^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$", parentSchema: schema21.properties.status_code, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
            if (data2.digest !== void 0) {
              let data5 = data2.digest;
              if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err11 = { instancePath: instancePath + "/url/" + i0 + "/digest", schemaPath: "#/definitions/url/properties/digest/type", keyword: "type", params: { type: schema21.properties.digest.type }, message: "must be string,integer", schema: schema21.properties.digest.type, parentSchema: schema21.properties.digest, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (typeof data5 === "string") {
                if (!pattern4.test(data5)) {
                  const err12 = { instancePath: instancePath + "/url/" + i0 + "/digest", schemaPath: "#/definitions/url/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{32}$" }, message: 'must match pattern "^[0-9a-fA-F]{32}$"', schema: "^[0-9a-fA-F]{32}$", parentSchema: schema21.properties.digest, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
            if (data2.virtualhost !== void 0) {
              let data6 = data2.virtualhost;
              if (typeof data6 === "string") {
                if (!formats24(data6)) {
                  const err13 = { instancePath: instancePath + "/url/" + i0 + "/virtualhost", schemaPath: "#/definitions/url/properties/virtualhost/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema21.properties.virtualhost, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/url/" + i0 + "/virtualhost", schemaPath: "#/definitions/url/properties/virtualhost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.virtualhost.type, parentSchema: schema21.properties.virtualhost, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.url.type, parentSchema: schema20.properties.url, data: data1 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.connect_ip !== void 0) {
      let data7 = data.connect_ip;
      if (typeof data7 === "string") {
        if (!formats8(data7)) {
          const err16 = { instancePath: instancePath + "/connect_ip", schemaPath: "#/properties/connect_ip/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema20.properties.connect_ip, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/connect_ip", schemaPath: "#/properties/connect_ip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.connect_ip.type, parentSchema: schema20.properties.connect_ip, data: data7 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.connect_port !== void 0) {
      let data8 = data.connect_port;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err18 = { instancePath: instancePath + "/connect_port", schemaPath: "#/properties/connect_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.connect_port.type, parentSchema: schema20.properties.connect_port, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 65535 || isNaN(data8)) {
          const err19 = { instancePath: instancePath + "/connect_port", schemaPath: "#/properties/connect_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema20.properties.connect_port, data: data8 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err20 = { instancePath: instancePath + "/connect_port", schemaPath: "#/properties/connect_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema20.properties.connect_port, data: data8 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.bindto !== void 0) {
      let data9 = data.bindto;
      if (typeof data9 === "string") {
        if (!formats8(data9)) {
          const err21 = { instancePath: instancePath + "/bindto", schemaPath: "#/properties/bindto/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema20.properties.bindto, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/bindto", schemaPath: "#/properties/bindto/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.bindto.type, parentSchema: schema20.properties.bindto, data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.bind_if !== void 0) {
      let data10 = data.bind_if;
      if (typeof data10 === "string") {
        if (!formats0(data10)) {
          const err23 = { instancePath: instancePath + "/bind_if", schemaPath: "#/properties/bind_if/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema20.properties.bind_if, data: data10 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/bind_if", schemaPath: "#/properties/bind_if/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.bind_if.type, parentSchema: schema20.properties.bind_if, data: data10 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.bind_port !== void 0) {
      let data11 = data.bind_port;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err25 = { instancePath: instancePath + "/bind_port", schemaPath: "#/properties/bind_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.bind_port.type, parentSchema: schema20.properties.bind_port, data: data11 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 65535 || isNaN(data11)) {
          const err26 = { instancePath: instancePath + "/bind_port", schemaPath: "#/properties/bind_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema20.properties.bind_port, data: data11 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err27 = { instancePath: instancePath + "/bind_port", schemaPath: "#/properties/bind_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema20.properties.bind_port, data: data11 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.connect_timeout !== void 0) {
      let data12 = data.connect_timeout;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 3600 || isNaN(data12)) {
          const err28 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema20.properties.connect_timeout, data: data12 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err29 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema20.properties.connect_timeout, data: data12 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema20.properties.connect_timeout.type, parentSchema: schema20.properties.connect_timeout, data: data12 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.fwmark !== void 0) {
      let data13 = data.fwmark;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err31 = { instancePath: instancePath + "/fwmark", schemaPath: "#/properties/fwmark/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.fwmark.type, parentSchema: schema20.properties.fwmark, data: data13 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 4294967295 || isNaN(data13)) {
          const err32 = { instancePath: instancePath + "/fwmark", schemaPath: "#/properties/fwmark/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema20.properties.fwmark, data: data13 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err33 = { instancePath: instancePath + "/fwmark", schemaPath: "#/properties/fwmark/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.fwmark, data: data13 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.retry !== void 0) {
      let data14 = data.retry;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err34 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.retry.type, parentSchema: schema20.properties.retry, data: data14 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 2147483647 || isNaN(data14)) {
          const err35 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema20.properties.retry, data: data14 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err36 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.retry, data: data14 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.delay_before_retry !== void 0) {
      let data15 = data.delay_before_retry;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 3600 || isNaN(data15)) {
          const err37 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema20.properties.delay_before_retry, data: data15 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err38 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.delay_before_retry, data: data15 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema20.properties.delay_before_retry.type, parentSchema: schema20.properties.delay_before_retry, data: data15 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.warmup !== void 0) {
      let data16 = data.warmup;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 3600 || isNaN(data16)) {
          const err40 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema20.properties.warmup, data: data16 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err41 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.warmup, data: data16 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema20.properties.warmup.type, parentSchema: schema20.properties.warmup, data: data16 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.delay_loop !== void 0) {
      let data17 = data.delay_loop;
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 86400 || isNaN(data17)) {
          const err43 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema20.properties.delay_loop, data: data17 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err44 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema20.properties.delay_loop, data: data17 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema20.properties.delay_loop.type, parentSchema: schema20.properties.delay_loop, data: data17 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.alpha !== void 0) {
      let data18 = data.alpha;
      if (typeof data18 !== "boolean") {
        const err46 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema20.properties.alpha.type, parentSchema: schema20.properties.alpha, data: data18 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.log_all_failures !== void 0) {
      let data19 = data.log_all_failures;
      if (typeof data19 !== "boolean") {
        const err47 = { instancePath: instancePath + "/log_all_failures", schemaPath: "#/properties/log_all_failures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema20.properties.log_all_failures.type, parentSchema: schema20.properties.log_all_failures, data: data19 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.http_protocol !== void 0) {
      let data20 = data.http_protocol;
      if (typeof data20 !== "string") {
        const err48 = { instancePath: instancePath + "/http_protocol", schemaPath: "#/properties/http_protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.http_protocol.type, parentSchema: schema20.properties.http_protocol, data: data20 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (!(data20 === "1.0" || data20 === "1.0c" || data20 === "1.0C" || data20 === "1.1")) {
        const err49 = { instancePath: instancePath + "/http_protocol", schemaPath: "#/properties/http_protocol/enum", keyword: "enum", params: { allowedValues: schema20.properties.http_protocol.enum }, message: "must be equal to one of the allowed values", schema: schema20.properties.http_protocol.enum, parentSchema: schema20.properties.http_protocol, data: data20 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.fast_recovery !== void 0) {
      let data21 = data.fast_recovery;
      if (typeof data21 !== "boolean") {
        const err50 = { instancePath: instancePath + "/fast_recovery", schemaPath: "#/properties/fast_recovery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema20.properties.fast_recovery.type, parentSchema: schema20.properties.fast_recovery, data: data21 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema22 = { "title": "SSL_GET", "description": "The real server answers an HTTPS request as expected.", "type": ["object", "null"], "properties": { "virtualhost": { "type": "string", "format": "text", "description": "Host header of all pages of this check. Since keepalived 2.0.0.", "examples": ["text"] }, "url": { "type": "array", "items": { "$ref": "#/definitions/url" }, "minItems": 1, "description": "Pages to fetch.", "examples": [null] }, "connect_ip": { "type": "string", "format": "ip", "description": "Address to check instead of the real server\u2019s.", "examples": ["192.0.2.10"] }, "connect_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to check instead of the real server\u2019s.", "examples": [1] }, "bindto": { "type": "string", "format": "ip", "description": "Source address of the check.", "examples": ["192.0.2.10"] }, "bind_if": { "type": "string", "format": "interface", "description": "Interface the check leaves by. Since keepalived 2.0.0.", "examples": ["eth0"] }, "bind_port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Source port of the check.", "examples": [1] }, "connect_timeout": { "type": "number", "minimum": 1, "maximum": 3600, "description": "How long to wait for the connection.", "default": 5, "examples": [5] }, "fwmark": { "type": "integer", "minimum": 0, "maximum": 4294967295, "description": "Firewall mark of the check\u2019s packets.", "examples": [0] }, "retry": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.", "default": 1, "examples": [1] }, "delay_before_retry": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Pause before a failed check is tried again.", "default": 3, "examples": [3] }, "warmup": { "type": "number", "minimum": 0, "maximum": 3600, "description": "Longest random pause before the first check; 0 for none.", "examples": [1] }, "delay_loop": { "type": "number", "minimum": 1, "maximum": 86400, "description": "Pause between checks of this checker. Since keepalived 2.0.0.", "examples": [1] }, "alpha": { "type": "boolean", "description": "Take the real server as down until the check has passed once. Since keepalived 2.0.0.", "examples": [true] }, "log_all_failures": { "type": "boolean", "description": "Log every failed check, not just the first. Since keepalived 2.0.11.", "examples": [true] }, "http_protocol": { "type": "string", "enum": ["1.0", "1.0c", "1.0C", "1.1"], "description": "HTTP version of the request. Since keepalived 2.0.17.", "examples": ["1.0"] }, "fast_recovery": { "type": "boolean", "description": "Count as up again after one page, not all. Since keepalived 2.0.17.", "examples": [true] }, "enable_sni": { "type": "boolean", "description": "Send the virtualhost as TLS server name. Since keepalived 1.4.3.", "examples": [true] } }, "additionalProperties": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, message: "must be object,null", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema22.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.virtualhost !== void 0) {
      let data0 = data.virtualhost;
      if (typeof data0 === "string") {
        if (!formats24(data0)) {
          const err2 = { instancePath: instancePath + "/virtualhost", schemaPath: "#/properties/virtualhost/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema22.properties.virtualhost, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/virtualhost", schemaPath: "#/properties/virtualhost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.virtualhost.type, parentSchema: schema22.properties.virtualhost, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.url, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            const err5 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/definitions/url/type", keyword: "type", params: { type: schema21.type }, message: "must be object,null", schema: schema21.type, parentSchema: schema21, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              if (!(key1 === "path" || key1 === "status_code" || key1 === "digest" || key1 === "virtualhost")) {
                const err6 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/definitions/url/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data: data2 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.path !== void 0) {
              let data3 = data2.path;
              if (typeof data3 === "string") {
                if (!formats24(data3)) {
                  const err7 = { instancePath: instancePath + "/url/" + i0 + "/path", schemaPath: "#/definitions/url/properties/path/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema21.properties.path, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/url/" + i0 + "/path", schemaPath: "#/definitions/url/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.path.type, parentSchema: schema21.properties.path, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.status_code !== void 0) {
              let data4 = data2.status_code;
              if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err9 = { instancePath: instancePath + "/url/" + i0 + "/status_code", schemaPath: "#/definitions/url/properties/status_code/type", keyword: "type", params: { type: schema21.properties.status_code.type }, message: "must be string,integer", schema: schema21.properties.status_code.type, parentSchema: schema21.properties.status_code, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data4 === "string") {
                if (!pattern3.test(data4)) {
                  const err10 = { instancePath: instancePath + "/url/" + i0 + "/status_code", schemaPath: "#/definitions/url/properties/status_code/pattern", keyword: "pattern", params: { pattern: "^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$" }, message: 'must match pattern "^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$"', schema: "^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$", parentSchema: schema21.properties.status_code, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
            if (data2.digest !== void 0) {
              let data5 = data2.digest;
              if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err11 = { instancePath: instancePath + "/url/" + i0 + "/digest", schemaPath: "#/definitions/url/properties/digest/type", keyword: "type", params: { type: schema21.properties.digest.type }, message: "must be string,integer", schema: schema21.properties.digest.type, parentSchema: schema21.properties.digest, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (typeof data5 === "string") {
                if (!pattern4.test(data5)) {
                  const err12 = { instancePath: instancePath + "/url/" + i0 + "/digest", schemaPath: "#/definitions/url/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{32}$" }, message: 'must match pattern "^[0-9a-fA-F]{32}$"', schema: "^[0-9a-fA-F]{32}$", parentSchema: schema21.properties.digest, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
            if (data2.virtualhost !== void 0) {
              let data6 = data2.virtualhost;
              if (typeof data6 === "string") {
                if (!formats24(data6)) {
                  const err13 = { instancePath: instancePath + "/url/" + i0 + "/virtualhost", schemaPath: "#/definitions/url/properties/virtualhost/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema21.properties.virtualhost, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/url/" + i0 + "/virtualhost", schemaPath: "#/definitions/url/properties/virtualhost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.virtualhost.type, parentSchema: schema21.properties.virtualhost, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.url.type, parentSchema: schema22.properties.url, data: data1 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.connect_ip !== void 0) {
      let data7 = data.connect_ip;
      if (typeof data7 === "string") {
        if (!formats8(data7)) {
          const err16 = { instancePath: instancePath + "/connect_ip", schemaPath: "#/properties/connect_ip/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema22.properties.connect_ip, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/connect_ip", schemaPath: "#/properties/connect_ip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.connect_ip.type, parentSchema: schema22.properties.connect_ip, data: data7 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.connect_port !== void 0) {
      let data8 = data.connect_port;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err18 = { instancePath: instancePath + "/connect_port", schemaPath: "#/properties/connect_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.connect_port.type, parentSchema: schema22.properties.connect_port, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 65535 || isNaN(data8)) {
          const err19 = { instancePath: instancePath + "/connect_port", schemaPath: "#/properties/connect_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema22.properties.connect_port, data: data8 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err20 = { instancePath: instancePath + "/connect_port", schemaPath: "#/properties/connect_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema22.properties.connect_port, data: data8 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.bindto !== void 0) {
      let data9 = data.bindto;
      if (typeof data9 === "string") {
        if (!formats8(data9)) {
          const err21 = { instancePath: instancePath + "/bindto", schemaPath: "#/properties/bindto/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema22.properties.bindto, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/bindto", schemaPath: "#/properties/bindto/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.bindto.type, parentSchema: schema22.properties.bindto, data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.bind_if !== void 0) {
      let data10 = data.bind_if;
      if (typeof data10 === "string") {
        if (!formats0(data10)) {
          const err23 = { instancePath: instancePath + "/bind_if", schemaPath: "#/properties/bind_if/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema22.properties.bind_if, data: data10 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/bind_if", schemaPath: "#/properties/bind_if/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.bind_if.type, parentSchema: schema22.properties.bind_if, data: data10 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.bind_port !== void 0) {
      let data11 = data.bind_port;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err25 = { instancePath: instancePath + "/bind_port", schemaPath: "#/properties/bind_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.bind_port.type, parentSchema: schema22.properties.bind_port, data: data11 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 65535 || isNaN(data11)) {
          const err26 = { instancePath: instancePath + "/bind_port", schemaPath: "#/properties/bind_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema22.properties.bind_port, data: data11 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err27 = { instancePath: instancePath + "/bind_port", schemaPath: "#/properties/bind_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema22.properties.bind_port, data: data11 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.connect_timeout !== void 0) {
      let data12 = data.connect_timeout;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 3600 || isNaN(data12)) {
          const err28 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema22.properties.connect_timeout, data: data12 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err29 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema22.properties.connect_timeout, data: data12 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema22.properties.connect_timeout.type, parentSchema: schema22.properties.connect_timeout, data: data12 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.fwmark !== void 0) {
      let data13 = data.fwmark;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err31 = { instancePath: instancePath + "/fwmark", schemaPath: "#/properties/fwmark/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.fwmark.type, parentSchema: schema22.properties.fwmark, data: data13 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 4294967295 || isNaN(data13)) {
          const err32 = { instancePath: instancePath + "/fwmark", schemaPath: "#/properties/fwmark/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema22.properties.fwmark, data: data13 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err33 = { instancePath: instancePath + "/fwmark", schemaPath: "#/properties/fwmark/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.fwmark, data: data13 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.retry !== void 0) {
      let data14 = data.retry;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err34 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.retry.type, parentSchema: schema22.properties.retry, data: data14 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 2147483647 || isNaN(data14)) {
          const err35 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema22.properties.retry, data: data14 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err36 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.retry, data: data14 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.delay_before_retry !== void 0) {
      let data15 = data.delay_before_retry;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 3600 || isNaN(data15)) {
          const err37 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema22.properties.delay_before_retry, data: data15 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err38 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.delay_before_retry, data: data15 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema22.properties.delay_before_retry.type, parentSchema: schema22.properties.delay_before_retry, data: data15 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.warmup !== void 0) {
      let data16 = data.warmup;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 3600 || isNaN(data16)) {
          const err40 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema22.properties.warmup, data: data16 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err41 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.warmup, data: data16 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema22.properties.warmup.type, parentSchema: schema22.properties.warmup, data: data16 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.delay_loop !== void 0) {
      let data17 = data.delay_loop;
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 86400 || isNaN(data17)) {
          const err43 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema22.properties.delay_loop, data: data17 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err44 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema22.properties.delay_loop, data: data17 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema22.properties.delay_loop.type, parentSchema: schema22.properties.delay_loop, data: data17 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.alpha !== void 0) {
      let data18 = data.alpha;
      if (typeof data18 !== "boolean") {
        const err46 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.alpha.type, parentSchema: schema22.properties.alpha, data: data18 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.log_all_failures !== void 0) {
      let data19 = data.log_all_failures;
      if (typeof data19 !== "boolean") {
        const err47 = { instancePath: instancePath + "/log_all_failures", schemaPath: "#/properties/log_all_failures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.log_all_failures.type, parentSchema: schema22.properties.log_all_failures, data: data19 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.http_protocol !== void 0) {
      let data20 = data.http_protocol;
      if (typeof data20 !== "string") {
        const err48 = { instancePath: instancePath + "/http_protocol", schemaPath: "#/properties/http_protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.http_protocol.type, parentSchema: schema22.properties.http_protocol, data: data20 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (!(data20 === "1.0" || data20 === "1.0c" || data20 === "1.0C" || data20 === "1.1")) {
        const err49 = { instancePath: instancePath + "/http_protocol", schemaPath: "#/properties/http_protocol/enum", keyword: "enum", params: { allowedValues: schema22.properties.http_protocol.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.http_protocol.enum, parentSchema: schema22.properties.http_protocol, data: data20 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.fast_recovery !== void 0) {
      let data21 = data.fast_recovery;
      if (typeof data21 !== "boolean") {
        const err50 = { instancePath: instancePath + "/fast_recovery", schemaPath: "#/properties/fast_recovery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.fast_recovery.type, parentSchema: schema22.properties.fast_recovery, data: data21 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.enable_sni !== void 0) {
      let data22 = data.enable_sni;
      if (typeof data22 !== "boolean") {
        const err51 = { instancePath: instancePath + "/enable_sni", schemaPath: "#/properties/enable_sni/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.enable_sni.type, parentSchema: schema22.properties.enable_sni, data: data22 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^([0-9a-fA-F]{2})+$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "TCP_CHECK" || key0 === "HTTP_GET" || key0 === "SSL_GET" || key0 === "UDP_CHECK" || key0 === "PING_CHECK" || key0 === "MISC_CHECK")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.TCP_CHECK !== void 0) {
      let data0 = data.TCP_CHECK;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        const err3 = { instancePath: instancePath + "/TCP_CHECK", schemaPath: "#/definitions/TCP_CHECK/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null", schema: schema19.type, parentSchema: schema19, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!func2.call(schema19.properties, key1)) {
            const err4 = { instancePath: instancePath + "/TCP_CHECK", schemaPath: "#/definitions/TCP_CHECK/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.connect_ip !== void 0) {
          let data1 = data0.connect_ip;
          if (typeof data1 === "string") {
            if (!formats8(data1)) {
              const err5 = { instancePath: instancePath + "/TCP_CHECK/connect_ip", schemaPath: "#/definitions/TCP_CHECK/properties/connect_ip/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema19.properties.connect_ip, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/TCP_CHECK/connect_ip", schemaPath: "#/definitions/TCP_CHECK/properties/connect_ip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.connect_ip.type, parentSchema: schema19.properties.connect_ip, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.connect_port !== void 0) {
          let data2 = data0.connect_port;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err7 = { instancePath: instancePath + "/TCP_CHECK/connect_port", schemaPath: "#/definitions/TCP_CHECK/properties/connect_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.connect_port.type, parentSchema: schema19.properties.connect_port, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 65535 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/TCP_CHECK/connect_port", schemaPath: "#/definitions/TCP_CHECK/properties/connect_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema19.properties.connect_port, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
              const err9 = { instancePath: instancePath + "/TCP_CHECK/connect_port", schemaPath: "#/definitions/TCP_CHECK/properties/connect_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.connect_port, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data0.bindto !== void 0) {
          let data3 = data0.bindto;
          if (typeof data3 === "string") {
            if (!formats8(data3)) {
              const err10 = { instancePath: instancePath + "/TCP_CHECK/bindto", schemaPath: "#/definitions/TCP_CHECK/properties/bindto/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema19.properties.bindto, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/TCP_CHECK/bindto", schemaPath: "#/definitions/TCP_CHECK/properties/bindto/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.bindto.type, parentSchema: schema19.properties.bindto, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.bind_if !== void 0) {
          let data4 = data0.bind_if;
          if (typeof data4 === "string") {
            if (!formats0(data4)) {
              const err12 = { instancePath: instancePath + "/TCP_CHECK/bind_if", schemaPath: "#/definitions/TCP_CHECK/properties/bind_if/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema19.properties.bind_if, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/TCP_CHECK/bind_if", schemaPath: "#/definitions/TCP_CHECK/properties/bind_if/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.bind_if.type, parentSchema: schema19.properties.bind_if, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.bind_port !== void 0) {
          let data5 = data0.bind_port;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err14 = { instancePath: instancePath + "/TCP_CHECK/bind_port", schemaPath: "#/definitions/TCP_CHECK/properties/bind_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.bind_port.type, parentSchema: schema19.properties.bind_port, data: data5 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 65535 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/TCP_CHECK/bind_port", schemaPath: "#/definitions/TCP_CHECK/properties/bind_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema19.properties.bind_port, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              const err16 = { instancePath: instancePath + "/TCP_CHECK/bind_port", schemaPath: "#/definitions/TCP_CHECK/properties/bind_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.bind_port, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data0.connect_timeout !== void 0) {
          let data6 = data0.connect_timeout;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 3600 || isNaN(data6)) {
              const err17 = { instancePath: instancePath + "/TCP_CHECK/connect_timeout", schemaPath: "#/definitions/TCP_CHECK/properties/connect_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema19.properties.connect_timeout, data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err18 = { instancePath: instancePath + "/TCP_CHECK/connect_timeout", schemaPath: "#/definitions/TCP_CHECK/properties/connect_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.connect_timeout, data: data6 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/TCP_CHECK/connect_timeout", schemaPath: "#/definitions/TCP_CHECK/properties/connect_timeout/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema19.properties.connect_timeout.type, parentSchema: schema19.properties.connect_timeout, data: data6 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.fwmark !== void 0) {
          let data7 = data0.fwmark;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err20 = { instancePath: instancePath + "/TCP_CHECK/fwmark", schemaPath: "#/definitions/TCP_CHECK/properties/fwmark/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.fwmark.type, parentSchema: schema19.properties.fwmark, data: data7 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 4294967295 || isNaN(data7)) {
              const err21 = { instancePath: instancePath + "/TCP_CHECK/fwmark", schemaPath: "#/definitions/TCP_CHECK/properties/fwmark/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema19.properties.fwmark, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err22 = { instancePath: instancePath + "/TCP_CHECK/fwmark", schemaPath: "#/definitions/TCP_CHECK/properties/fwmark/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.fwmark, data: data7 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data0.retry !== void 0) {
          let data8 = data0.retry;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/TCP_CHECK/retry", schemaPath: "#/definitions/TCP_CHECK/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.retry.type, parentSchema: schema19.properties.retry, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 2147483647 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/TCP_CHECK/retry", schemaPath: "#/definitions/TCP_CHECK/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema19.properties.retry, data: data8 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/TCP_CHECK/retry", schemaPath: "#/definitions/TCP_CHECK/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.retry, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data0.delay_before_retry !== void 0) {
          let data9 = data0.delay_before_retry;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 3600 || isNaN(data9)) {
              const err26 = { instancePath: instancePath + "/TCP_CHECK/delay_before_retry", schemaPath: "#/definitions/TCP_CHECK/properties/delay_before_retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema19.properties.delay_before_retry, data: data9 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err27 = { instancePath: instancePath + "/TCP_CHECK/delay_before_retry", schemaPath: "#/definitions/TCP_CHECK/properties/delay_before_retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.delay_before_retry, data: data9 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/TCP_CHECK/delay_before_retry", schemaPath: "#/definitions/TCP_CHECK/properties/delay_before_retry/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema19.properties.delay_before_retry.type, parentSchema: schema19.properties.delay_before_retry, data: data9 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data0.warmup !== void 0) {
          let data10 = data0.warmup;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 3600 || isNaN(data10)) {
              const err29 = { instancePath: instancePath + "/TCP_CHECK/warmup", schemaPath: "#/definitions/TCP_CHECK/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema19.properties.warmup, data: data10 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err30 = { instancePath: instancePath + "/TCP_CHECK/warmup", schemaPath: "#/definitions/TCP_CHECK/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.warmup, data: data10 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/TCP_CHECK/warmup", schemaPath: "#/definitions/TCP_CHECK/properties/warmup/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema19.properties.warmup.type, parentSchema: schema19.properties.warmup, data: data10 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data0.delay_loop !== void 0) {
          let data11 = data0.delay_loop;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 86400 || isNaN(data11)) {
              const err32 = { instancePath: instancePath + "/TCP_CHECK/delay_loop", schemaPath: "#/definitions/TCP_CHECK/properties/delay_loop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema19.properties.delay_loop, data: data11 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err33 = { instancePath: instancePath + "/TCP_CHECK/delay_loop", schemaPath: "#/definitions/TCP_CHECK/properties/delay_loop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.delay_loop, data: data11 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/TCP_CHECK/delay_loop", schemaPath: "#/definitions/TCP_CHECK/properties/delay_loop/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema19.properties.delay_loop.type, parentSchema: schema19.properties.delay_loop, data: data11 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data0.alpha !== void 0) {
          let data12 = data0.alpha;
          if (typeof data12 !== "boolean") {
            const err35 = { instancePath: instancePath + "/TCP_CHECK/alpha", schemaPath: "#/definitions/TCP_CHECK/properties/alpha/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.alpha.type, parentSchema: schema19.properties.alpha, data: data12 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data0.log_all_failures !== void 0) {
          let data13 = data0.log_all_failures;
          if (typeof data13 !== "boolean") {
            const err36 = { instancePath: instancePath + "/TCP_CHECK/log_all_failures", schemaPath: "#/definitions/TCP_CHECK/properties/log_all_failures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.log_all_failures.type, parentSchema: schema19.properties.log_all_failures, data: data13 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      }
    }
    if (data.HTTP_GET !== void 0) {
      if (!validate18(data.HTTP_GET, { instancePath: instancePath + "/HTTP_GET", parentData: data, parentDataProperty: "HTTP_GET", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.SSL_GET !== void 0) {
      if (!validate20(data.SSL_GET, { instancePath: instancePath + "/SSL_GET", parentData: data, parentDataProperty: "SSL_GET", rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.UDP_CHECK !== void 0) {
      let data16 = data.UDP_CHECK;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        const err37 = { instancePath: instancePath + "/UDP_CHECK", schemaPath: "#/definitions/UDP_CHECK/type", keyword: "type", params: { type: schema24.type }, message: "must be object,null", schema: schema24.type, parentSchema: schema24, data: data16 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 in data16) {
          if (!func2.call(schema24.properties, key2)) {
            const err38 = { instancePath: instancePath + "/UDP_CHECK", schemaPath: "#/definitions/UDP_CHECK/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data: data16 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data16.connect_ip !== void 0) {
          let data17 = data16.connect_ip;
          if (typeof data17 === "string") {
            if (!formats8(data17)) {
              const err39 = { instancePath: instancePath + "/UDP_CHECK/connect_ip", schemaPath: "#/definitions/UDP_CHECK/properties/connect_ip/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema24.properties.connect_ip, data: data17 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/UDP_CHECK/connect_ip", schemaPath: "#/definitions/UDP_CHECK/properties/connect_ip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.connect_ip.type, parentSchema: schema24.properties.connect_ip, data: data17 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data16.connect_port !== void 0) {
          let data18 = data16.connect_port;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err41 = { instancePath: instancePath + "/UDP_CHECK/connect_port", schemaPath: "#/definitions/UDP_CHECK/properties/connect_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema24.properties.connect_port.type, parentSchema: schema24.properties.connect_port, data: data18 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 65535 || isNaN(data18)) {
              const err42 = { instancePath: instancePath + "/UDP_CHECK/connect_port", schemaPath: "#/definitions/UDP_CHECK/properties/connect_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema24.properties.connect_port, data: data18 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data18 < 1 || isNaN(data18)) {
              const err43 = { instancePath: instancePath + "/UDP_CHECK/connect_port", schemaPath: "#/definitions/UDP_CHECK/properties/connect_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema24.properties.connect_port, data: data18 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data16.bindto !== void 0) {
          let data19 = data16.bindto;
          if (typeof data19 === "string") {
            if (!formats8(data19)) {
              const err44 = { instancePath: instancePath + "/UDP_CHECK/bindto", schemaPath: "#/definitions/UDP_CHECK/properties/bindto/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema24.properties.bindto, data: data19 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/UDP_CHECK/bindto", schemaPath: "#/definitions/UDP_CHECK/properties/bindto/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.bindto.type, parentSchema: schema24.properties.bindto, data: data19 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data16.bind_if !== void 0) {
          let data20 = data16.bind_if;
          if (typeof data20 === "string") {
            if (!formats0(data20)) {
              const err46 = { instancePath: instancePath + "/UDP_CHECK/bind_if", schemaPath: "#/definitions/UDP_CHECK/properties/bind_if/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema24.properties.bind_if, data: data20 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/UDP_CHECK/bind_if", schemaPath: "#/definitions/UDP_CHECK/properties/bind_if/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.bind_if.type, parentSchema: schema24.properties.bind_if, data: data20 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data16.bind_port !== void 0) {
          let data21 = data16.bind_port;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err48 = { instancePath: instancePath + "/UDP_CHECK/bind_port", schemaPath: "#/definitions/UDP_CHECK/properties/bind_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema24.properties.bind_port.type, parentSchema: schema24.properties.bind_port, data: data21 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 65535 || isNaN(data21)) {
              const err49 = { instancePath: instancePath + "/UDP_CHECK/bind_port", schemaPath: "#/definitions/UDP_CHECK/properties/bind_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema24.properties.bind_port, data: data21 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data21 < 1 || isNaN(data21)) {
              const err50 = { instancePath: instancePath + "/UDP_CHECK/bind_port", schemaPath: "#/definitions/UDP_CHECK/properties/bind_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema24.properties.bind_port, data: data21 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (data16.connect_timeout !== void 0) {
          let data22 = data16.connect_timeout;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 3600 || isNaN(data22)) {
              const err51 = { instancePath: instancePath + "/UDP_CHECK/connect_timeout", schemaPath: "#/definitions/UDP_CHECK/properties/connect_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema24.properties.connect_timeout, data: data22 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err52 = { instancePath: instancePath + "/UDP_CHECK/connect_timeout", schemaPath: "#/definitions/UDP_CHECK/properties/connect_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema24.properties.connect_timeout, data: data22 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/UDP_CHECK/connect_timeout", schemaPath: "#/definitions/UDP_CHECK/properties/connect_timeout/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema24.properties.connect_timeout.type, parentSchema: schema24.properties.connect_timeout, data: data22 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data16.fwmark !== void 0) {
          let data23 = data16.fwmark;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err54 = { instancePath: instancePath + "/UDP_CHECK/fwmark", schemaPath: "#/definitions/UDP_CHECK/properties/fwmark/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema24.properties.fwmark.type, parentSchema: schema24.properties.fwmark, data: data23 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 4294967295 || isNaN(data23)) {
              const err55 = { instancePath: instancePath + "/UDP_CHECK/fwmark", schemaPath: "#/definitions/UDP_CHECK/properties/fwmark/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema24.properties.fwmark, data: data23 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              const err56 = { instancePath: instancePath + "/UDP_CHECK/fwmark", schemaPath: "#/definitions/UDP_CHECK/properties/fwmark/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema24.properties.fwmark, data: data23 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          }
        }
        if (data16.retry !== void 0) {
          let data24 = data16.retry;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err57 = { instancePath: instancePath + "/UDP_CHECK/retry", schemaPath: "#/definitions/UDP_CHECK/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema24.properties.retry.type, parentSchema: schema24.properties.retry, data: data24 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 2147483647 || isNaN(data24)) {
              const err58 = { instancePath: instancePath + "/UDP_CHECK/retry", schemaPath: "#/definitions/UDP_CHECK/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema24.properties.retry, data: data24 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err59 = { instancePath: instancePath + "/UDP_CHECK/retry", schemaPath: "#/definitions/UDP_CHECK/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema24.properties.retry, data: data24 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
        }
        if (data16.delay_before_retry !== void 0) {
          let data25 = data16.delay_before_retry;
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 3600 || isNaN(data25)) {
              const err60 = { instancePath: instancePath + "/UDP_CHECK/delay_before_retry", schemaPath: "#/definitions/UDP_CHECK/properties/delay_before_retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema24.properties.delay_before_retry, data: data25 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data25 < 0 || isNaN(data25)) {
              const err61 = { instancePath: instancePath + "/UDP_CHECK/delay_before_retry", schemaPath: "#/definitions/UDP_CHECK/properties/delay_before_retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema24.properties.delay_before_retry, data: data25 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/UDP_CHECK/delay_before_retry", schemaPath: "#/definitions/UDP_CHECK/properties/delay_before_retry/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema24.properties.delay_before_retry.type, parentSchema: schema24.properties.delay_before_retry, data: data25 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data16.warmup !== void 0) {
          let data26 = data16.warmup;
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 3600 || isNaN(data26)) {
              const err63 = { instancePath: instancePath + "/UDP_CHECK/warmup", schemaPath: "#/definitions/UDP_CHECK/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema24.properties.warmup, data: data26 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data26 < 0 || isNaN(data26)) {
              const err64 = { instancePath: instancePath + "/UDP_CHECK/warmup", schemaPath: "#/definitions/UDP_CHECK/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema24.properties.warmup, data: data26 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/UDP_CHECK/warmup", schemaPath: "#/definitions/UDP_CHECK/properties/warmup/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema24.properties.warmup.type, parentSchema: schema24.properties.warmup, data: data26 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data16.delay_loop !== void 0) {
          let data27 = data16.delay_loop;
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 86400 || isNaN(data27)) {
              const err66 = { instancePath: instancePath + "/UDP_CHECK/delay_loop", schemaPath: "#/definitions/UDP_CHECK/properties/delay_loop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema24.properties.delay_loop, data: data27 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data27 < 1 || isNaN(data27)) {
              const err67 = { instancePath: instancePath + "/UDP_CHECK/delay_loop", schemaPath: "#/definitions/UDP_CHECK/properties/delay_loop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema24.properties.delay_loop, data: data27 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/UDP_CHECK/delay_loop", schemaPath: "#/definitions/UDP_CHECK/properties/delay_loop/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema24.properties.delay_loop.type, parentSchema: schema24.properties.delay_loop, data: data27 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data16.alpha !== void 0) {
          let data28 = data16.alpha;
          if (typeof data28 !== "boolean") {
            const err69 = { instancePath: instancePath + "/UDP_CHECK/alpha", schemaPath: "#/definitions/UDP_CHECK/properties/alpha/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema24.properties.alpha.type, parentSchema: schema24.properties.alpha, data: data28 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data16.log_all_failures !== void 0) {
          let data29 = data16.log_all_failures;
          if (typeof data29 !== "boolean") {
            const err70 = { instancePath: instancePath + "/UDP_CHECK/log_all_failures", schemaPath: "#/definitions/UDP_CHECK/properties/log_all_failures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema24.properties.log_all_failures.type, parentSchema: schema24.properties.log_all_failures, data: data29 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data16.payload !== void 0) {
          let data30 = data16.payload;
          if (typeof data30 !== "string" && !(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
            const err71 = { instancePath: instancePath + "/UDP_CHECK/payload", schemaPath: "#/definitions/UDP_CHECK/properties/payload/type", keyword: "type", params: { type: schema24.properties.payload.type }, message: "must be string,integer", schema: schema24.properties.payload.type, parentSchema: schema24.properties.payload, data: data30 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (typeof data30 === "string") {
            if (!pattern7.test(data30)) {
              const err72 = { instancePath: instancePath + "/UDP_CHECK/payload", schemaPath: "#/definitions/UDP_CHECK/properties/payload/pattern", keyword: "pattern", params: { pattern: "^([0-9a-fA-F]{2})+$" }, message: 'must match pattern "^([0-9a-fA-F]{2})+$"', schema: "^([0-9a-fA-F]{2})+$", parentSchema: schema24.properties.payload, data: data30 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        }
        if (data16.require_reply !== void 0) {
          let data31 = data16.require_reply;
          if (typeof data31 !== "boolean") {
            const err73 = { instancePath: instancePath + "/UDP_CHECK/require_reply", schemaPath: "#/definitions/UDP_CHECK/properties/require_reply/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema24.properties.require_reply.type, parentSchema: schema24.properties.require_reply, data: data31 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data16.min_reply_length !== void 0) {
          let data32 = data16.min_reply_length;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err74 = { instancePath: instancePath + "/UDP_CHECK/min_reply_length", schemaPath: "#/definitions/UDP_CHECK/properties/min_reply_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema24.properties.min_reply_length.type, parentSchema: schema24.properties.min_reply_length, data: data32 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 65507 || isNaN(data32)) {
              const err75 = { instancePath: instancePath + "/UDP_CHECK/min_reply_length", schemaPath: "#/definitions/UDP_CHECK/properties/min_reply_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65507 }, message: "must be <= 65507", schema: 65507, parentSchema: schema24.properties.min_reply_length, data: data32 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err76 = { instancePath: instancePath + "/UDP_CHECK/min_reply_length", schemaPath: "#/definitions/UDP_CHECK/properties/min_reply_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema24.properties.min_reply_length, data: data32 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
        if (data16.max_reply_length !== void 0) {
          let data33 = data16.max_reply_length;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err77 = { instancePath: instancePath + "/UDP_CHECK/max_reply_length", schemaPath: "#/definitions/UDP_CHECK/properties/max_reply_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema24.properties.max_reply_length.type, parentSchema: schema24.properties.max_reply_length, data: data33 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 65507 || isNaN(data33)) {
              const err78 = { instancePath: instancePath + "/UDP_CHECK/max_reply_length", schemaPath: "#/definitions/UDP_CHECK/properties/max_reply_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65507 }, message: "must be <= 65507", schema: 65507, parentSchema: schema24.properties.max_reply_length, data: data33 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data33 < 0 || isNaN(data33)) {
              const err79 = { instancePath: instancePath + "/UDP_CHECK/max_reply_length", schemaPath: "#/definitions/UDP_CHECK/properties/max_reply_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema24.properties.max_reply_length, data: data33 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.PING_CHECK !== void 0) {
      let data34 = data.PING_CHECK;
      if (!(data34 && typeof data34 == "object" && !Array.isArray(data34)) && data34 !== null) {
        const err80 = { instancePath: instancePath + "/PING_CHECK", schemaPath: "#/definitions/PING_CHECK/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null", schema: schema25.type, parentSchema: schema25, data: data34 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key3 in data34) {
          if (!func2.call(schema25.properties, key3)) {
            const err81 = { instancePath: instancePath + "/PING_CHECK", schemaPath: "#/definitions/PING_CHECK/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data: data34 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data34.connect_ip !== void 0) {
          let data35 = data34.connect_ip;
          if (typeof data35 === "string") {
            if (!formats8(data35)) {
              const err82 = { instancePath: instancePath + "/PING_CHECK/connect_ip", schemaPath: "#/definitions/PING_CHECK/properties/connect_ip/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema25.properties.connect_ip, data: data35 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/PING_CHECK/connect_ip", schemaPath: "#/definitions/PING_CHECK/properties/connect_ip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.connect_ip.type, parentSchema: schema25.properties.connect_ip, data: data35 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data34.connect_port !== void 0) {
          let data36 = data34.connect_port;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
            const err84 = { instancePath: instancePath + "/PING_CHECK/connect_port", schemaPath: "#/definitions/PING_CHECK/properties/connect_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.connect_port.type, parentSchema: schema25.properties.connect_port, data: data36 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (typeof data36 == "number" && isFinite(data36)) {
            if (data36 > 65535 || isNaN(data36)) {
              const err85 = { instancePath: instancePath + "/PING_CHECK/connect_port", schemaPath: "#/definitions/PING_CHECK/properties/connect_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema25.properties.connect_port, data: data36 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data36 < 1 || isNaN(data36)) {
              const err86 = { instancePath: instancePath + "/PING_CHECK/connect_port", schemaPath: "#/definitions/PING_CHECK/properties/connect_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.connect_port, data: data36 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
        }
        if (data34.bindto !== void 0) {
          let data37 = data34.bindto;
          if (typeof data37 === "string") {
            if (!formats8(data37)) {
              const err87 = { instancePath: instancePath + "/PING_CHECK/bindto", schemaPath: "#/definitions/PING_CHECK/properties/bindto/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema25.properties.bindto, data: data37 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          } else {
            const err88 = { instancePath: instancePath + "/PING_CHECK/bindto", schemaPath: "#/definitions/PING_CHECK/properties/bindto/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.bindto.type, parentSchema: schema25.properties.bindto, data: data37 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data34.bind_if !== void 0) {
          let data38 = data34.bind_if;
          if (typeof data38 === "string") {
            if (!formats0(data38)) {
              const err89 = { instancePath: instancePath + "/PING_CHECK/bind_if", schemaPath: "#/definitions/PING_CHECK/properties/bind_if/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema25.properties.bind_if, data: data38 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/PING_CHECK/bind_if", schemaPath: "#/definitions/PING_CHECK/properties/bind_if/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.bind_if.type, parentSchema: schema25.properties.bind_if, data: data38 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data34.bind_port !== void 0) {
          let data39 = data34.bind_port;
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
            const err91 = { instancePath: instancePath + "/PING_CHECK/bind_port", schemaPath: "#/definitions/PING_CHECK/properties/bind_port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.bind_port.type, parentSchema: schema25.properties.bind_port, data: data39 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 > 65535 || isNaN(data39)) {
              const err92 = { instancePath: instancePath + "/PING_CHECK/bind_port", schemaPath: "#/definitions/PING_CHECK/properties/bind_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema25.properties.bind_port, data: data39 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data39 < 1 || isNaN(data39)) {
              const err93 = { instancePath: instancePath + "/PING_CHECK/bind_port", schemaPath: "#/definitions/PING_CHECK/properties/bind_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.bind_port, data: data39 };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          }
        }
        if (data34.connect_timeout !== void 0) {
          let data40 = data34.connect_timeout;
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 > 3600 || isNaN(data40)) {
              const err94 = { instancePath: instancePath + "/PING_CHECK/connect_timeout", schemaPath: "#/definitions/PING_CHECK/properties/connect_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema25.properties.connect_timeout, data: data40 };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data40 < 1 || isNaN(data40)) {
              const err95 = { instancePath: instancePath + "/PING_CHECK/connect_timeout", schemaPath: "#/definitions/PING_CHECK/properties/connect_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.connect_timeout, data: data40 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          } else {
            const err96 = { instancePath: instancePath + "/PING_CHECK/connect_timeout", schemaPath: "#/definitions/PING_CHECK/properties/connect_timeout/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.connect_timeout.type, parentSchema: schema25.properties.connect_timeout, data: data40 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data34.fwmark !== void 0) {
          let data41 = data34.fwmark;
          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
            const err97 = { instancePath: instancePath + "/PING_CHECK/fwmark", schemaPath: "#/definitions/PING_CHECK/properties/fwmark/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.fwmark.type, parentSchema: schema25.properties.fwmark, data: data41 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 > 4294967295 || isNaN(data41)) {
              const err98 = { instancePath: instancePath + "/PING_CHECK/fwmark", schemaPath: "#/definitions/PING_CHECK/properties/fwmark/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema25.properties.fwmark, data: data41 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data41 < 0 || isNaN(data41)) {
              const err99 = { instancePath: instancePath + "/PING_CHECK/fwmark", schemaPath: "#/definitions/PING_CHECK/properties/fwmark/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.fwmark, data: data41 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          }
        }
        if (data34.retry !== void 0) {
          let data42 = data34.retry;
          if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
            const err100 = { instancePath: instancePath + "/PING_CHECK/retry", schemaPath: "#/definitions/PING_CHECK/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.retry.type, parentSchema: schema25.properties.retry, data: data42 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 > 2147483647 || isNaN(data42)) {
              const err101 = { instancePath: instancePath + "/PING_CHECK/retry", schemaPath: "#/definitions/PING_CHECK/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema25.properties.retry, data: data42 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data42 < 0 || isNaN(data42)) {
              const err102 = { instancePath: instancePath + "/PING_CHECK/retry", schemaPath: "#/definitions/PING_CHECK/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.retry, data: data42 };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          }
        }
        if (data34.delay_before_retry !== void 0) {
          let data43 = data34.delay_before_retry;
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 > 3600 || isNaN(data43)) {
              const err103 = { instancePath: instancePath + "/PING_CHECK/delay_before_retry", schemaPath: "#/definitions/PING_CHECK/properties/delay_before_retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema25.properties.delay_before_retry, data: data43 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (data43 < 0 || isNaN(data43)) {
              const err104 = { instancePath: instancePath + "/PING_CHECK/delay_before_retry", schemaPath: "#/definitions/PING_CHECK/properties/delay_before_retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.delay_before_retry, data: data43 };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/PING_CHECK/delay_before_retry", schemaPath: "#/definitions/PING_CHECK/properties/delay_before_retry/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.delay_before_retry.type, parentSchema: schema25.properties.delay_before_retry, data: data43 };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data34.warmup !== void 0) {
          let data44 = data34.warmup;
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 > 3600 || isNaN(data44)) {
              const err106 = { instancePath: instancePath + "/PING_CHECK/warmup", schemaPath: "#/definitions/PING_CHECK/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema25.properties.warmup, data: data44 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data44 < 0 || isNaN(data44)) {
              const err107 = { instancePath: instancePath + "/PING_CHECK/warmup", schemaPath: "#/definitions/PING_CHECK/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.warmup, data: data44 };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          } else {
            const err108 = { instancePath: instancePath + "/PING_CHECK/warmup", schemaPath: "#/definitions/PING_CHECK/properties/warmup/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.warmup.type, parentSchema: schema25.properties.warmup, data: data44 };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data34.delay_loop !== void 0) {
          let data45 = data34.delay_loop;
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 > 86400 || isNaN(data45)) {
              const err109 = { instancePath: instancePath + "/PING_CHECK/delay_loop", schemaPath: "#/definitions/PING_CHECK/properties/delay_loop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema25.properties.delay_loop, data: data45 };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            if (data45 < 1 || isNaN(data45)) {
              const err110 = { instancePath: instancePath + "/PING_CHECK/delay_loop", schemaPath: "#/definitions/PING_CHECK/properties/delay_loop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.delay_loop, data: data45 };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/PING_CHECK/delay_loop", schemaPath: "#/definitions/PING_CHECK/properties/delay_loop/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.delay_loop.type, parentSchema: schema25.properties.delay_loop, data: data45 };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data34.alpha !== void 0) {
          let data46 = data34.alpha;
          if (typeof data46 !== "boolean") {
            const err112 = { instancePath: instancePath + "/PING_CHECK/alpha", schemaPath: "#/definitions/PING_CHECK/properties/alpha/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.alpha.type, parentSchema: schema25.properties.alpha, data: data46 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data34.log_all_failures !== void 0) {
          let data47 = data34.log_all_failures;
          if (typeof data47 !== "boolean") {
            const err113 = { instancePath: instancePath + "/PING_CHECK/log_all_failures", schemaPath: "#/definitions/PING_CHECK/properties/log_all_failures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.log_all_failures.type, parentSchema: schema25.properties.log_all_failures, data: data47 };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
      }
    }
    if (data.MISC_CHECK !== void 0) {
      let data48 = data.MISC_CHECK;
      if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
        const err114 = { instancePath: instancePath + "/MISC_CHECK", schemaPath: "#/definitions/MISC_CHECK/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null", schema: schema26.type, parentSchema: schema26, data: data48 };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key4 in data48) {
          if (!func2.call(schema26.properties, key4)) {
            const err115 = { instancePath: instancePath + "/MISC_CHECK", schemaPath: "#/definitions/MISC_CHECK/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data: data48 };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data48.misc_path !== void 0) {
          let data49 = data48.misc_path;
          if (typeof data49 === "string") {
            if (!formats42(data49)) {
              const err116 = { instancePath: instancePath + "/MISC_CHECK/misc_path", schemaPath: "#/definitions/MISC_CHECK/properties/misc_path/format", keyword: "format", params: { format: "command" }, message: 'must match format "command"', schema: "command", parentSchema: schema26.properties.misc_path, data: data49 };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          } else {
            const err117 = { instancePath: instancePath + "/MISC_CHECK/misc_path", schemaPath: "#/definitions/MISC_CHECK/properties/misc_path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.misc_path.type, parentSchema: schema26.properties.misc_path, data: data49 };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data48.misc_timeout !== void 0) {
          let data50 = data48.misc_timeout;
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 > 3600 || isNaN(data50)) {
              const err118 = { instancePath: instancePath + "/MISC_CHECK/misc_timeout", schemaPath: "#/definitions/MISC_CHECK/properties/misc_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema26.properties.misc_timeout, data: data50 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            if (data50 < 0 || isNaN(data50)) {
              const err119 = { instancePath: instancePath + "/MISC_CHECK/misc_timeout", schemaPath: "#/definitions/MISC_CHECK/properties/misc_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26.properties.misc_timeout, data: data50 };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          } else {
            const err120 = { instancePath: instancePath + "/MISC_CHECK/misc_timeout", schemaPath: "#/definitions/MISC_CHECK/properties/misc_timeout/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema26.properties.misc_timeout.type, parentSchema: schema26.properties.misc_timeout, data: data50 };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data48.misc_dynamic !== void 0) {
          let data51 = data48.misc_dynamic;
          if (typeof data51 !== "boolean") {
            const err121 = { instancePath: instancePath + "/MISC_CHECK/misc_dynamic", schemaPath: "#/definitions/MISC_CHECK/properties/misc_dynamic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema26.properties.misc_dynamic.type, parentSchema: schema26.properties.misc_dynamic, data: data51 };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data48.user !== void 0) {
          let data52 = data48.user;
          if (typeof data52 === "string") {
            if (!formats24(data52)) {
              const err122 = { instancePath: instancePath + "/MISC_CHECK/user", schemaPath: "#/definitions/MISC_CHECK/properties/user/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema26.properties.user, data: data52 };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
          } else {
            const err123 = { instancePath: instancePath + "/MISC_CHECK/user", schemaPath: "#/definitions/MISC_CHECK/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.user.type, parentSchema: schema26.properties.user, data: data52 };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data48.retry !== void 0) {
          let data53 = data48.retry;
          if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
            const err124 = { instancePath: instancePath + "/MISC_CHECK/retry", schemaPath: "#/definitions/MISC_CHECK/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema26.properties.retry.type, parentSchema: schema26.properties.retry, data: data53 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          if (typeof data53 == "number" && isFinite(data53)) {
            if (data53 > 2147483647 || isNaN(data53)) {
              const err125 = { instancePath: instancePath + "/MISC_CHECK/retry", schemaPath: "#/definitions/MISC_CHECK/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema26.properties.retry, data: data53 };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (data53 < 0 || isNaN(data53)) {
              const err126 = { instancePath: instancePath + "/MISC_CHECK/retry", schemaPath: "#/definitions/MISC_CHECK/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26.properties.retry, data: data53 };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          }
        }
        if (data48.delay_before_retry !== void 0) {
          let data54 = data48.delay_before_retry;
          if (typeof data54 == "number" && isFinite(data54)) {
            if (data54 > 3600 || isNaN(data54)) {
              const err127 = { instancePath: instancePath + "/MISC_CHECK/delay_before_retry", schemaPath: "#/definitions/MISC_CHECK/properties/delay_before_retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema26.properties.delay_before_retry, data: data54 };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if (data54 < 0 || isNaN(data54)) {
              const err128 = { instancePath: instancePath + "/MISC_CHECK/delay_before_retry", schemaPath: "#/definitions/MISC_CHECK/properties/delay_before_retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26.properties.delay_before_retry, data: data54 };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          } else {
            const err129 = { instancePath: instancePath + "/MISC_CHECK/delay_before_retry", schemaPath: "#/definitions/MISC_CHECK/properties/delay_before_retry/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema26.properties.delay_before_retry.type, parentSchema: schema26.properties.delay_before_retry, data: data54 };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data48.warmup !== void 0) {
          let data55 = data48.warmup;
          if (typeof data55 == "number" && isFinite(data55)) {
            if (data55 > 3600 || isNaN(data55)) {
              const err130 = { instancePath: instancePath + "/MISC_CHECK/warmup", schemaPath: "#/definitions/MISC_CHECK/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema26.properties.warmup, data: data55 };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data55 < 0 || isNaN(data55)) {
              const err131 = { instancePath: instancePath + "/MISC_CHECK/warmup", schemaPath: "#/definitions/MISC_CHECK/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26.properties.warmup, data: data55 };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
          } else {
            const err132 = { instancePath: instancePath + "/MISC_CHECK/warmup", schemaPath: "#/definitions/MISC_CHECK/properties/warmup/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema26.properties.warmup.type, parentSchema: schema26.properties.warmup, data: data55 };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data48.delay_loop !== void 0) {
          let data56 = data48.delay_loop;
          if (typeof data56 == "number" && isFinite(data56)) {
            if (data56 > 86400 || isNaN(data56)) {
              const err133 = { instancePath: instancePath + "/MISC_CHECK/delay_loop", schemaPath: "#/definitions/MISC_CHECK/properties/delay_loop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema26.properties.delay_loop, data: data56 };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data56 < 1 || isNaN(data56)) {
              const err134 = { instancePath: instancePath + "/MISC_CHECK/delay_loop", schemaPath: "#/definitions/MISC_CHECK/properties/delay_loop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema26.properties.delay_loop, data: data56 };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          } else {
            const err135 = { instancePath: instancePath + "/MISC_CHECK/delay_loop", schemaPath: "#/definitions/MISC_CHECK/properties/delay_loop/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema26.properties.delay_loop.type, parentSchema: schema26.properties.delay_loop, data: data56 };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
        if (data48.alpha !== void 0) {
          let data57 = data48.alpha;
          if (typeof data57 !== "boolean") {
            const err136 = { instancePath: instancePath + "/MISC_CHECK/alpha", schemaPath: "#/definitions/MISC_CHECK/properties/alpha/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema26.properties.alpha.type, parentSchema: schema26.properties.alpha, data: data57 };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data48.log_all_failures !== void 0) {
          let data58 = data48.log_all_failures;
          if (typeof data58 !== "boolean") {
            const err137 = { instancePath: instancePath + "/MISC_CHECK/log_all_failures", schemaPath: "#/definitions/MISC_CHECK/properties/log_all_failures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema26.properties.log_all_failures.type, parentSchema: schema26.properties.log_all_failures, data: data58 };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err138 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err138];
    } else {
      vErrors.push(err138);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema17.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data0 = data.weight;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.weight.type, parentSchema: schema17.properties.weight, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema17.properties.weight, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema17.properties.weight, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.lvs_method !== void 0) {
      let data1 = data.lvs_method;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/lvs_method", schemaPath: "#/properties/lvs_method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.lvs_method.type, parentSchema: schema17.properties.lvs_method, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "DR" || data1 === "NAT" || data1 === "TUN")) {
        const err5 = { instancePath: instancePath + "/lvs_method", schemaPath: "#/properties/lvs_method/enum", keyword: "enum", params: { allowedValues: schema17.properties.lvs_method.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.lvs_method.enum, parentSchema: schema17.properties.lvs_method, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.inhibit_on_failure !== void 0) {
      let data2 = data.inhibit_on_failure;
      if (typeof data2 !== "boolean") {
        const err6 = { instancePath: instancePath + "/inhibit_on_failure", schemaPath: "#/properties/inhibit_on_failure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.inhibit_on_failure.type, parentSchema: schema17.properties.inhibit_on_failure, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.uthreshold !== void 0) {
      let data3 = data.uthreshold;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/uthreshold", schemaPath: "#/properties/uthreshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.uthreshold.type, parentSchema: schema17.properties.uthreshold, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 4294967295 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/uthreshold", schemaPath: "#/properties/uthreshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema17.properties.uthreshold, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/uthreshold", schemaPath: "#/properties/uthreshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema17.properties.uthreshold, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.lthreshold !== void 0) {
      let data4 = data.lthreshold;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/lthreshold", schemaPath: "#/properties/lthreshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.lthreshold.type, parentSchema: schema17.properties.lthreshold, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 4294967295 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/lthreshold", schemaPath: "#/properties/lthreshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema17.properties.lthreshold, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/lthreshold", schemaPath: "#/properties/lthreshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema17.properties.lthreshold, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.virtualhost !== void 0) {
      let data5 = data.virtualhost;
      if (typeof data5 === "string") {
        if (!formats24(data5)) {
          const err13 = { instancePath: instancePath + "/virtualhost", schemaPath: "#/properties/virtualhost/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema17.properties.virtualhost, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/virtualhost", schemaPath: "#/properties/virtualhost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.virtualhost.type, parentSchema: schema17.properties.virtualhost, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.alpha !== void 0) {
      let data6 = data.alpha;
      if (typeof data6 !== "boolean") {
        const err15 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.alpha.type, parentSchema: schema17.properties.alpha, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.connect_timeout !== void 0) {
      let data7 = data.connect_timeout;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 3600 || isNaN(data7)) {
          const err16 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema17.properties.connect_timeout, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err17 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema17.properties.connect_timeout, data: data7 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema17.properties.connect_timeout.type, parentSchema: schema17.properties.connect_timeout, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.retry !== void 0) {
      let data8 = data.retry;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err19 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.retry.type, parentSchema: schema17.properties.retry, data: data8 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 2147483647 || isNaN(data8)) {
          const err20 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema17.properties.retry, data: data8 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err21 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema17.properties.retry, data: data8 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.delay_before_retry !== void 0) {
      let data9 = data.delay_before_retry;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 3600 || isNaN(data9)) {
          const err22 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema17.properties.delay_before_retry, data: data9 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err23 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema17.properties.delay_before_retry, data: data9 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema17.properties.delay_before_retry.type, parentSchema: schema17.properties.delay_before_retry, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.warmup !== void 0) {
      let data10 = data.warmup;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 3600 || isNaN(data10)) {
          const err25 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema17.properties.warmup, data: data10 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err26 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema17.properties.warmup, data: data10 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema17.properties.warmup.type, parentSchema: schema17.properties.warmup, data: data10 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.delay_loop !== void 0) {
      let data11 = data.delay_loop;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 86400 || isNaN(data11)) {
          const err28 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema17.properties.delay_loop, data: data11 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err29 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema17.properties.delay_loop, data: data11 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema17.properties.delay_loop.type, parentSchema: schema17.properties.delay_loop, data: data11 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.notify_up !== void 0) {
      let data12 = data.notify_up;
      if (typeof data12 === "string") {
        if (!formats42(data12)) {
          const err31 = { instancePath: instancePath + "/notify_up", schemaPath: "#/properties/notify_up/format", keyword: "format", params: { format: "command" }, message: 'must match format "command"', schema: "command", parentSchema: schema17.properties.notify_up, data: data12 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/notify_up", schemaPath: "#/properties/notify_up/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.notify_up.type, parentSchema: schema17.properties.notify_up, data: data12 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.notify_down !== void 0) {
      let data13 = data.notify_down;
      if (typeof data13 === "string") {
        if (!formats42(data13)) {
          const err33 = { instancePath: instancePath + "/notify_down", schemaPath: "#/properties/notify_down/format", keyword: "format", params: { format: "command" }, message: 'must match format "command"', schema: "command", parentSchema: schema17.properties.notify_down, data: data13 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/notify_down", schemaPath: "#/properties/notify_down/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.notify_down.type, parentSchema: schema17.properties.notify_down, data: data13 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data14 = data.port;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err35 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.port.type, parentSchema: schema17.properties.port, data: data14 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 65535 || isNaN(data14)) {
          const err36 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema17.properties.port, data: data14 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err37 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema17.properties.port, data: data14 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.checks !== void 0) {
      let data15 = data.checks;
      if (!Array.isArray(data15) && typeof data15 !== "string") {
        const err38 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: schema17.properties.checks.type }, message: "must be array,string", schema: schema17.properties.checks.type, parentSchema: schema17.properties.checks, data: data15 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data15 === "string") {
        if (!pattern2.test(data15)) {
          const err39 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema17.properties.checks, data: data15 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate17(data15[i0], { instancePath: instancePath + "/checks/" + i0, parentData: data15, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3})$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema16.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.virtual_ipaddress !== void 0) {
      let data0 = data.virtual_ipaddress;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        const err1 = { instancePath: instancePath + "/virtual_ipaddress", schemaPath: "#/properties/virtual_ipaddress/type", keyword: "type", params: { type: schema16.properties.virtual_ipaddress.type }, message: "must be string,array", schema: schema16.properties.virtual_ipaddress.type, parentSchema: schema16.properties.virtual_ipaddress, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats32(data0)) {
          const err2 = { instancePath: instancePath + "/virtual_ipaddress", schemaPath: "#/properties/virtual_ipaddress/format", keyword: "format", params: { format: "vip" }, message: 'must match format "vip"', schema: "vip", parentSchema: schema16.properties.virtual_ipaddress, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/virtual_ipaddress", schemaPath: "#/properties/virtual_ipaddress/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema16.properties.virtual_ipaddress, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!formats32(data1)) {
              const err4 = { instancePath: instancePath + "/virtual_ipaddress/" + i0, schemaPath: "#/properties/virtual_ipaddress/items/format", keyword: "format", params: { format: "vip" }, message: 'must match format "vip"', schema: "vip", parentSchema: schema16.properties.virtual_ipaddress.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/virtual_ipaddress/" + i0, schemaPath: "#/properties/virtual_ipaddress/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.virtual_ipaddress.items.type, parentSchema: schema16.properties.virtual_ipaddress.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    if (data.port !== void 0) {
      let data2 = data.port;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && !Array.isArray(data2)) {
        const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: schema16.properties.port.type }, message: "must be integer,array", schema: schema16.properties.port.type, parentSchema: schema16.properties.port, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema16.properties.port, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema16.properties.port, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema16.properties.port, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err10 = { instancePath: instancePath + "/port/" + i1, schemaPath: "#/properties/port/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.port.items.type, parentSchema: schema16.properties.port.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 65535 || isNaN(data3)) {
              const err11 = { instancePath: instancePath + "/port/" + i1, schemaPath: "#/properties/port/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema16.properties.port.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/port/" + i1, schemaPath: "#/properties/port/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema16.properties.port.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.ports !== void 0) {
      let data4 = data.ports;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err13 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema16.properties.ports, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err14 = { instancePath: instancePath + "/ports/" + i2, schemaPath: "#/properties/ports/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.ports.items.type, parentSchema: schema16.properties.ports.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 65535 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/ports/" + i2, schemaPath: "#/properties/ports/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema16.properties.ports.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              const err16 = { instancePath: instancePath + "/ports/" + i2, schemaPath: "#/properties/ports/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema16.properties.ports.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.properties.ports.type, parentSchema: schema16.properties.ports, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.vrrp_instance !== void 0) {
      let data6 = data.vrrp_instance;
      if (typeof data6 === "string") {
        if (!formats14(data6)) {
          const err18 = { instancePath: instancePath + "/vrrp_instance", schemaPath: "#/properties/vrrp_instance/format", keyword: "format", params: { format: "name" }, message: 'must match format "name"', schema: "name", parentSchema: schema16.properties.vrrp_instance, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/vrrp_instance", schemaPath: "#/properties/vrrp_instance/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.vrrp_instance.type, parentSchema: schema16.properties.vrrp_instance, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.real_servers !== void 0) {
      let data7 = data.real_servers;
      if (typeof data7 === "string") {
        if (!formats16(data7)) {
          const err20 = { instancePath: instancePath + "/real_servers", schemaPath: "#/properties/real_servers/format", keyword: "format", params: { format: "pattern" }, message: 'must match format "pattern"', schema: "pattern", parentSchema: schema16.properties.real_servers, data: data7 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/real_servers", schemaPath: "#/properties/real_servers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.real_servers.type, parentSchema: schema16.properties.real_servers, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.servers !== void 0) {
      let data8 = data.servers;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          if (!validate16(data8[key1], { instancePath: instancePath + "/servers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.servers.type, parentSchema: schema16.properties.servers, data: data8 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data10 = data.checks;
      if (!Array.isArray(data10) && typeof data10 !== "string") {
        const err23 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: schema16.properties.checks.type }, message: "must be array,string", schema: schema16.properties.checks.type, parentSchema: schema16.properties.checks, data: data10 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (!pattern2.test(data10)) {
          const err24 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema16.properties.checks, data: data10 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate17(data10[i3], { instancePath: instancePath + "/checks/" + i3, parentData: data10, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.ip_family !== void 0) {
      let data12 = data.ip_family;
      if (typeof data12 !== "string") {
        const err25 = { instancePath: instancePath + "/ip_family", schemaPath: "#/properties/ip_family/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.ip_family.type, parentSchema: schema16.properties.ip_family, data: data12 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (!(data12 === "inet" || data12 === "inet6")) {
        const err26 = { instancePath: instancePath + "/ip_family", schemaPath: "#/properties/ip_family/enum", keyword: "enum", params: { allowedValues: schema16.properties.ip_family.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.ip_family.enum, parentSchema: schema16.properties.ip_family, data: data12 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.delay_loop !== void 0) {
      let data13 = data.delay_loop;
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 86400 || isNaN(data13)) {
          const err27 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema16.properties.delay_loop, data: data13 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err28 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema16.properties.delay_loop, data: data13 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/delay_loop", schemaPath: "#/properties/delay_loop/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema16.properties.delay_loop.type, parentSchema: schema16.properties.delay_loop, data: data13 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.lb_algo !== void 0) {
      let data14 = data.lb_algo;
      if (typeof data14 !== "string") {
        const err30 = { instancePath: instancePath + "/lb_algo", schemaPath: "#/properties/lb_algo/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.lb_algo.type, parentSchema: schema16.properties.lb_algo, data: data14 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (!(data14 === "rr" || data14 === "wrr" || data14 === "lc" || data14 === "wlc" || data14 === "lblc" || data14 === "lblcr" || data14 === "sh" || data14 === "dh" || data14 === "sed" || data14 === "nq" || data14 === "mh" || data14 === "fo" || data14 === "ovf" || data14 === "twos")) {
        const err31 = { instancePath: instancePath + "/lb_algo", schemaPath: "#/properties/lb_algo/enum", keyword: "enum", params: { allowedValues: schema16.properties.lb_algo.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.lb_algo.enum, parentSchema: schema16.properties.lb_algo, data: data14 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.lb_kind !== void 0) {
      let data15 = data.lb_kind;
      if (typeof data15 !== "string") {
        const err32 = { instancePath: instancePath + "/lb_kind", schemaPath: "#/properties/lb_kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.lb_kind.type, parentSchema: schema16.properties.lb_kind, data: data15 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (!(data15 === "DR" || data15 === "NAT" || data15 === "TUN")) {
        const err33 = { instancePath: instancePath + "/lb_kind", schemaPath: "#/properties/lb_kind/enum", keyword: "enum", params: { allowedValues: schema16.properties.lb_kind.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.lb_kind.enum, parentSchema: schema16.properties.lb_kind, data: data15 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.ops !== void 0) {
      let data16 = data.ops;
      if (typeof data16 !== "boolean") {
        const err34 = { instancePath: instancePath + "/ops", schemaPath: "#/properties/ops/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.ops.type, parentSchema: schema16.properties.ops, data: data16 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data["sh-port"] !== void 0) {
      let data17 = data["sh-port"];
      if (typeof data17 !== "boolean") {
        const err35 = { instancePath: instancePath + "/sh-port", schemaPath: "#/properties/sh-port/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties["sh-port"].type, parentSchema: schema16.properties["sh-port"], data: data17 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data["sh-fallback"] !== void 0) {
      let data18 = data["sh-fallback"];
      if (typeof data18 !== "boolean") {
        const err36 = { instancePath: instancePath + "/sh-fallback", schemaPath: "#/properties/sh-fallback/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties["sh-fallback"].type, parentSchema: schema16.properties["sh-fallback"], data: data18 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data["mh-port"] !== void 0) {
      let data19 = data["mh-port"];
      if (typeof data19 !== "boolean") {
        const err37 = { instancePath: instancePath + "/mh-port", schemaPath: "#/properties/mh-port/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties["mh-port"].type, parentSchema: schema16.properties["mh-port"], data: data19 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data["mh-fallback"] !== void 0) {
      let data20 = data["mh-fallback"];
      if (typeof data20 !== "boolean") {
        const err38 = { instancePath: instancePath + "/mh-fallback", schemaPath: "#/properties/mh-fallback/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties["mh-fallback"].type, parentSchema: schema16.properties["mh-fallback"], data: data20 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.persistence_engine !== void 0) {
      let data21 = data.persistence_engine;
      if (typeof data21 !== "string") {
        const err39 = { instancePath: instancePath + "/persistence_engine", schemaPath: "#/properties/persistence_engine/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.persistence_engine.type, parentSchema: schema16.properties.persistence_engine, data: data21 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (!(data21 === "sip")) {
        const err40 = { instancePath: instancePath + "/persistence_engine", schemaPath: "#/properties/persistence_engine/enum", keyword: "enum", params: { allowedValues: schema16.properties.persistence_engine.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.persistence_engine.enum, parentSchema: schema16.properties.persistence_engine, data: data21 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.persistence_timeout !== void 0) {
      let data22 = data.persistence_timeout;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err41 = { instancePath: instancePath + "/persistence_timeout", schemaPath: "#/properties/persistence_timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.persistence_timeout.type, parentSchema: schema16.properties.persistence_timeout, data: data22 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 2678400 || isNaN(data22)) {
          const err42 = { instancePath: instancePath + "/persistence_timeout", schemaPath: "#/properties/persistence_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 }, message: "must be <= 2678400", schema: 2678400, parentSchema: schema16.properties.persistence_timeout, data: data22 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data22 < 1 || isNaN(data22)) {
          const err43 = { instancePath: instancePath + "/persistence_timeout", schemaPath: "#/properties/persistence_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema16.properties.persistence_timeout, data: data22 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.persistence_granularity !== void 0) {
      let data23 = data.persistence_granularity;
      if (typeof data23 !== "string" && !(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err44 = { instancePath: instancePath + "/persistence_granularity", schemaPath: "#/properties/persistence_granularity/type", keyword: "type", params: { type: schema16.properties.persistence_granularity.type }, message: "must be string,integer", schema: schema16.properties.persistence_granularity.type, parentSchema: schema16.properties.persistence_granularity, data: data23 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data23 === "string") {
        if (!pattern9.test(data23)) {
          const err45 = { instancePath: instancePath + "/persistence_granularity", schemaPath: "#/properties/persistence_granularity/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3})$" }, message: 'must match pattern "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3})$"', schema: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3})$", parentSchema: schema16.properties.persistence_granularity, data: data23 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.protocol !== void 0) {
      let data24 = data.protocol;
      if (typeof data24 !== "string") {
        const err46 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.protocol.type, parentSchema: schema16.properties.protocol, data: data24 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (!(data24 === "TCP" || data24 === "UDP" || data24 === "SCTP")) {
        const err47 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema16.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.protocol.enum, parentSchema: schema16.properties.protocol, data: data24 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.ha_suspend !== void 0) {
      let data25 = data.ha_suspend;
      if (typeof data25 !== "boolean") {
        const err48 = { instancePath: instancePath + "/ha_suspend", schemaPath: "#/properties/ha_suspend/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.ha_suspend.type, parentSchema: schema16.properties.ha_suspend, data: data25 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.virtualhost !== void 0) {
      let data26 = data.virtualhost;
      if (typeof data26 === "string") {
        if (!formats24(data26)) {
          const err49 = { instancePath: instancePath + "/virtualhost", schemaPath: "#/properties/virtualhost/format", keyword: "format", params: { format: "text" }, message: 'must match format "text"', schema: "text", parentSchema: schema16.properties.virtualhost, data: data26 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/virtualhost", schemaPath: "#/properties/virtualhost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.virtualhost.type, parentSchema: schema16.properties.virtualhost, data: data26 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.alpha !== void 0) {
      let data27 = data.alpha;
      if (typeof data27 !== "boolean") {
        const err51 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.alpha.type, parentSchema: schema16.properties.alpha, data: data27 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.omega !== void 0) {
      let data28 = data.omega;
      if (typeof data28 !== "boolean") {
        const err52 = { instancePath: instancePath + "/omega", schemaPath: "#/properties/omega/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.omega.type, parentSchema: schema16.properties.omega, data: data28 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.quorum !== void 0) {
      let data29 = data.quorum;
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
        const err53 = { instancePath: instancePath + "/quorum", schemaPath: "#/properties/quorum/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.quorum.type, parentSchema: schema16.properties.quorum, data: data29 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 > 2147483647 || isNaN(data29)) {
          const err54 = { instancePath: instancePath + "/quorum", schemaPath: "#/properties/quorum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema16.properties.quorum, data: data29 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data29 < 1 || isNaN(data29)) {
          const err55 = { instancePath: instancePath + "/quorum", schemaPath: "#/properties/quorum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema16.properties.quorum, data: data29 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.hysteresis !== void 0) {
      let data30 = data.hysteresis;
      if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
        const err56 = { instancePath: instancePath + "/hysteresis", schemaPath: "#/properties/hysteresis/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.hysteresis.type, parentSchema: schema16.properties.hysteresis, data: data30 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data30 == "number" && isFinite(data30)) {
        if (data30 > 2147483647 || isNaN(data30)) {
          const err57 = { instancePath: instancePath + "/hysteresis", schemaPath: "#/properties/hysteresis/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema16.properties.hysteresis, data: data30 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data30 < 0 || isNaN(data30)) {
          const err58 = { instancePath: instancePath + "/hysteresis", schemaPath: "#/properties/hysteresis/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema16.properties.hysteresis, data: data30 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
    }
    if (data.quorum_up !== void 0) {
      let data31 = data.quorum_up;
      if (typeof data31 === "string") {
        if (!formats42(data31)) {
          const err59 = { instancePath: instancePath + "/quorum_up", schemaPath: "#/properties/quorum_up/format", keyword: "format", params: { format: "command" }, message: 'must match format "command"', schema: "command", parentSchema: schema16.properties.quorum_up, data: data31 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      } else {
        const err60 = { instancePath: instancePath + "/quorum_up", schemaPath: "#/properties/quorum_up/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.quorum_up.type, parentSchema: schema16.properties.quorum_up, data: data31 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.quorum_down !== void 0) {
      let data32 = data.quorum_down;
      if (typeof data32 === "string") {
        if (!formats42(data32)) {
          const err61 = { instancePath: instancePath + "/quorum_down", schemaPath: "#/properties/quorum_down/format", keyword: "format", params: { format: "command" }, message: 'must match format "command"', schema: "command", parentSchema: schema16.properties.quorum_down, data: data32 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/quorum_down", schemaPath: "#/properties/quorum_down/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.quorum_down.type, parentSchema: schema16.properties.quorum_down, data: data32 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.connect_timeout !== void 0) {
      let data33 = data.connect_timeout;
      if (typeof data33 == "number" && isFinite(data33)) {
        if (data33 > 3600 || isNaN(data33)) {
          const err63 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema16.properties.connect_timeout, data: data33 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data33 < 1 || isNaN(data33)) {
          const err64 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema16.properties.connect_timeout, data: data33 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/connect_timeout", schemaPath: "#/properties/connect_timeout/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema16.properties.connect_timeout.type, parentSchema: schema16.properties.connect_timeout, data: data33 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.retry !== void 0) {
      let data34 = data.retry;
      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
        const err66 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.retry.type, parentSchema: schema16.properties.retry, data: data34 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (typeof data34 == "number" && isFinite(data34)) {
        if (data34 > 2147483647 || isNaN(data34)) {
          const err67 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema16.properties.retry, data: data34 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data34 < 0 || isNaN(data34)) {
          const err68 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema16.properties.retry, data: data34 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      }
    }
    if (data.delay_before_retry !== void 0) {
      let data35 = data.delay_before_retry;
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 > 3600 || isNaN(data35)) {
          const err69 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema16.properties.delay_before_retry, data: data35 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data35 < 0 || isNaN(data35)) {
          const err70 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema16.properties.delay_before_retry, data: data35 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/delay_before_retry", schemaPath: "#/properties/delay_before_retry/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema16.properties.delay_before_retry.type, parentSchema: schema16.properties.delay_before_retry, data: data35 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.warmup !== void 0) {
      let data36 = data.warmup;
      if (typeof data36 == "number" && isFinite(data36)) {
        if (data36 > 3600 || isNaN(data36)) {
          const err72 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema16.properties.warmup, data: data36 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data36 < 0 || isNaN(data36)) {
          const err73 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema16.properties.warmup, data: data36 };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      } else {
        const err74 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema16.properties.warmup.type, parentSchema: schema16.properties.warmup, data: data36 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.inhibit_on_failure !== void 0) {
      let data37 = data.inhibit_on_failure;
      if (typeof data37 !== "boolean") {
        const err75 = { instancePath: instancePath + "/inhibit_on_failure", schemaPath: "#/properties/inhibit_on_failure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.inhibit_on_failure.type, parentSchema: schema16.properties.inhibit_on_failure, data: data37 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.sorry_server_inhibit !== void 0) {
      let data38 = data.sorry_server_inhibit;
      if (typeof data38 !== "boolean") {
        const err76 = { instancePath: instancePath + "/sorry_server_inhibit", schemaPath: "#/properties/sorry_server_inhibit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.sorry_server_inhibit.type, parentSchema: schema16.properties.sorry_server_inhibit, data: data38 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.directors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "directors" }, message: "must have required property 'directors'", schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.virtual_servers === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtual_servers" }, message: "must have required property 'virtual_servers'", schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "lb_kind" || key0 === "arp_method" || key0 === "directors" || key0 === "real_servers" || key0 === "vrrp" || key0 === "vrrp_instances" || key0 === "virtual_servers")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.lb_kind !== void 0) {
      let data0 = data.lb_kind;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/lb_kind", schemaPath: "#/properties/lb_kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.lb_kind.type, parentSchema: schema13.properties.lb_kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "DR" || data0 === "NAT" || data0 === "TUN")) {
        const err4 = { instancePath: instancePath + "/lb_kind", schemaPath: "#/properties/lb_kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.lb_kind.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.lb_kind.enum, parentSchema: schema13.properties.lb_kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.arp_method !== void 0) {
      let data1 = data.arp_method;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/arp_method", schemaPath: "#/properties/arp_method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.arp_method.type, parentSchema: schema13.properties.arp_method, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "sysctl")) {
        const err6 = { instancePath: instancePath + "/arp_method", schemaPath: "#/properties/arp_method/enum", keyword: "enum", params: { allowedValues: schema13.properties.arp_method.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.arp_method.enum, parentSchema: schema13.properties.arp_method, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.directors !== void 0) {
      let data2 = data.directors;
      if (typeof data2 === "string") {
        if (!formats16(data2)) {
          const err7 = { instancePath: instancePath + "/directors", schemaPath: "#/properties/directors/format", keyword: "format", params: { format: "pattern" }, message: 'must match format "pattern"', schema: "pattern", parentSchema: schema13.properties.directors, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/directors", schemaPath: "#/properties/directors/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.directors.type, parentSchema: schema13.properties.directors, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.real_servers !== void 0) {
      let data3 = data.real_servers;
      if (typeof data3 === "string") {
        if (!formats16(data3)) {
          const err9 = { instancePath: instancePath + "/real_servers", schemaPath: "#/properties/real_servers/format", keyword: "format", params: { format: "pattern" }, message: 'must match format "pattern"', schema: "pattern", parentSchema: schema13.properties.real_servers, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/real_servers", schemaPath: "#/properties/real_servers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.real_servers.type, parentSchema: schema13.properties.real_servers, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.vrrp !== void 0) {
      if (!validate12(data.vrrp, { instancePath: instancePath + "/vrrp", parentData: data, parentDataProperty: "vrrp", rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.vrrp_instances !== void 0) {
      let data5 = data.vrrp_instances;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length < 1) {
          const err11 = { instancePath: instancePath + "/vrrp_instances", schemaPath: "#/properties/vrrp_instances/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema13.properties.vrrp_instances, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data5) {
          const _errs13 = errors;
          if (typeof key1 === "string") {
            if (!formats14(key1)) {
              const err12 = { instancePath: instancePath + "/vrrp_instances", schemaPath: "#/properties/vrrp_instances/propertyNames/format", keyword: "format", params: { format: "name" }, message: 'must match format "name"', schema: "name", parentSchema: schema13.properties.vrrp_instances.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var valid1 = _errs13 === errors;
          if (!valid1) {
            const err13 = { instancePath: instancePath + "/vrrp_instances", schemaPath: "#/properties/vrrp_instances/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema13.properties.vrrp_instances.propertyNames, parentSchema: schema13.properties.vrrp_instances, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key2 in data5) {
          if (!validate12(data5[key2], { instancePath: instancePath + "/vrrp_instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/vrrp_instances", schemaPath: "#/properties/vrrp_instances/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.vrrp_instances.type, parentSchema: schema13.properties.vrrp_instances, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.virtual_servers !== void 0) {
      let data7 = data.virtual_servers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err15 = { instancePath: instancePath + "/virtual_servers", schemaPath: "#/properties/virtual_servers/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema13.properties.virtual_servers, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key3 in data7) {
          const _errs18 = errors;
          if (typeof key3 === "string") {
            if (!formats14(key3)) {
              const err16 = { instancePath: instancePath + "/virtual_servers", schemaPath: "#/properties/virtual_servers/propertyNames/format", keyword: "format", params: { format: "name" }, message: 'must match format "name"', schema: "name", parentSchema: schema13.properties.virtual_servers.propertyNames, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          var valid3 = _errs18 === errors;
          if (!valid3) {
            const err17 = { instancePath: instancePath + "/virtual_servers", schemaPath: "#/properties/virtual_servers/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema13.properties.virtual_servers.propertyNames, parentSchema: schema13.properties.virtual_servers, data: data7 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        for (const key4 in data7) {
          if (!validate15(data7[key4], { instancePath: instancePath + "/virtual_servers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/virtual_servers", schemaPath: "#/properties/virtual_servers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.virtual_servers.type, parentSchema: schema13.properties.virtual_servers, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.lvs_platform !== void 0) {
      let data0 = data.lvs_platform;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/lvs_platform", schemaPath: "#/properties/lvs_platform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.lvs_platform.type, parentSchema: schema11.properties.lvs_platform, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "rhel7" || data0 === "rhel8")) {
        const err2 = { instancePath: instancePath + "/lvs_platform", schemaPath: "#/properties/lvs_platform/enum", keyword: "enum", params: { allowedValues: schema11.properties.lvs_platform.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.lvs_platform.enum, parentSchema: schema11.properties.lvs_platform, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.lvs_network !== void 0) {
      let data1 = data.lvs_network;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/lvs_network", schemaPath: "#/properties/lvs_network/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.lvs_network.type, parentSchema: schema11.properties.lvs_network, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "network-scripts" || data1 === "networkmanager")) {
        const err4 = { instancePath: instancePath + "/lvs_network", schemaPath: "#/properties/lvs_network/enum", keyword: "enum", params: { allowedValues: schema11.properties.lvs_network.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.lvs_network.enum, parentSchema: schema11.properties.lvs_network, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.lvs_keepalived_version !== void 0) {
      let data2 = data.lvs_keepalived_version;
      if (typeof data2 === "string") {
        if (!pattern1.test(data2)) {
          const err5 = { instancePath: instancePath + "/lvs_keepalived_version", schemaPath: "#/properties/lvs_keepalived_version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, message: 'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"', schema: "^[0-9]+\\.[0-9]+\\.[0-9]+$", parentSchema: schema11.properties.lvs_keepalived_version, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/lvs_keepalived_version", schemaPath: "#/properties/lvs_keepalived_version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.lvs_keepalived_version.type, parentSchema: schema11.properties.lvs_keepalived_version, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.lvs_interface !== void 0) {
      let data3 = data.lvs_interface;
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          const err7 = { instancePath: instancePath + "/lvs_interface", schemaPath: "#/properties/lvs_interface/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema11.properties.lvs_interface, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/lvs_interface", schemaPath: "#/properties/lvs_interface/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.lvs_interface.type, parentSchema: schema11.properties.lvs_interface, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.lvs_interfaces !== void 0) {
      let data4 = data.lvs_interfaces;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs12 = errors;
          if (typeof key1 === "string") {
            if (!formats0(key1)) {
              const err9 = { instancePath: instancePath + "/lvs_interfaces", schemaPath: "#/properties/lvs_interfaces/propertyNames/format", keyword: "format", params: { format: "interface" }, message: 'must match format "interface"', schema: "interface", parentSchema: schema11.properties.lvs_interfaces.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          var valid1 = _errs12 === errors;
          if (!valid1) {
            const err10 = { instancePath: instancePath + "/lvs_interfaces", schemaPath: "#/properties/lvs_interfaces/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema11.properties.lvs_interfaces.propertyNames, parentSchema: schema11.properties.lvs_interfaces, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key3 in data5) {
              if (!(key3 === "address" || key3 === "gateway" || key3 === "mtu" || key3 === "hwaddr")) {
                const err11 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Interface/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.address !== void 0) {
              let data6 = data5.address;
              if (typeof data6 !== "string" && !Array.isArray(data6)) {
                const err12 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/address", schemaPath: "#/definitions/Interface/properties/address/type", keyword: "type", params: { type: schema12.properties.address.type }, message: "must be string,array", schema: schema12.properties.address.type, parentSchema: schema12.properties.address, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data6 === "string") {
                if (!formats4(data6)) {
                  const err13 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/address", schemaPath: "#/definitions/Interface/properties/address/format", keyword: "format", params: { format: "cidr" }, message: 'must match format "cidr"', schema: "cidr", parentSchema: schema12.properties.address, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  const err14 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/address", schemaPath: "#/definitions/Interface/properties/address/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.address, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data7 = data6[i0];
                  if (typeof data7 === "string") {
                    if (!formats4(data7)) {
                      const err15 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/address/" + i0, schemaPath: "#/definitions/Interface/properties/address/items/format", keyword: "format", params: { format: "cidr" }, message: 'must match format "cidr"', schema: "cidr", parentSchema: schema12.properties.address.items, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/address/" + i0, schemaPath: "#/definitions/Interface/properties/address/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.address.items.type, parentSchema: schema12.properties.address.items, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data5.gateway !== void 0) {
              let data8 = data5.gateway;
              if (typeof data8 === "string") {
                if (!formats8(data8)) {
                  const err17 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gateway", schemaPath: "#/definitions/Interface/properties/gateway/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema12.properties.gateway, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gateway", schemaPath: "#/definitions/Interface/properties/gateway/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.gateway.type, parentSchema: schema12.properties.gateway, data: data8 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data5.mtu !== void 0) {
              let data9 = data5.mtu;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err19 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mtu", schemaPath: "#/definitions/Interface/properties/mtu/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema12.properties.mtu.type, parentSchema: schema12.properties.mtu, data: data9 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 65535 || isNaN(data9)) {
                  const err20 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mtu", schemaPath: "#/definitions/Interface/properties/mtu/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema12.properties.mtu, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (data9 < 576 || isNaN(data9)) {
                  const err21 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mtu", schemaPath: "#/definitions/Interface/properties/mtu/minimum", keyword: "minimum", params: { comparison: ">=", limit: 576 }, message: "must be >= 576", schema: 576, parentSchema: schema12.properties.mtu, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            }
            if (data5.hwaddr !== void 0) {
              let data10 = data5.hwaddr;
              if (typeof data10 === "string") {
                if (!formats10(data10)) {
                  const err22 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/hwaddr", schemaPath: "#/definitions/Interface/properties/hwaddr/format", keyword: "format", params: { format: "mac" }, message: 'must match format "mac"', schema: "mac", parentSchema: schema12.properties.hwaddr, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/hwaddr", schemaPath: "#/definitions/Interface/properties/hwaddr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.hwaddr.type, parentSchema: schema12.properties.hwaddr, data: data10 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/lvs_interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Interface/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data: data5 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/lvs_interfaces", schemaPath: "#/properties/lvs_interfaces/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.lvs_interfaces.type, parentSchema: schema11.properties.lvs_interfaces, data: data4 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.lvs_address !== void 0) {
      let data11 = data.lvs_address;
      if (typeof data11 === "string") {
        if (!formats8(data11)) {
          const err26 = { instancePath: instancePath + "/lvs_address", schemaPath: "#/properties/lvs_address/format", keyword: "format", params: { format: "ip" }, message: 'must match format "ip"', schema: "ip", parentSchema: schema11.properties.lvs_address, data: data11 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/lvs_address", schemaPath: "#/properties/lvs_address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.lvs_address.type, parentSchema: schema11.properties.lvs_address, data: data11 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.lvs_priority !== void 0) {
      let data12 = data.lvs_priority;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err28 = { instancePath: instancePath + "/lvs_priority", schemaPath: "#/properties/lvs_priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.lvs_priority.type, parentSchema: schema11.properties.lvs_priority, data: data12 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 254 || isNaN(data12)) {
          const err29 = { instancePath: instancePath + "/lvs_priority", schemaPath: "#/properties/lvs_priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 254 }, message: "must be <= 254", schema: 254, parentSchema: schema11.properties.lvs_priority, data: data12 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err30 = { instancePath: instancePath + "/lvs_priority", schemaPath: "#/properties/lvs_priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.lvs_priority, data: data12 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.lvs_weight !== void 0) {
      let data13 = data.lvs_weight;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err31 = { instancePath: instancePath + "/lvs_weight", schemaPath: "#/properties/lvs_weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.lvs_weight.type, parentSchema: schema11.properties.lvs_weight, data: data13 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 65535 || isNaN(data13)) {
          const err32 = { instancePath: instancePath + "/lvs_weight", schemaPath: "#/properties/lvs_weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema11.properties.lvs_weight, data: data13 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err33 = { instancePath: instancePath + "/lvs_weight", schemaPath: "#/properties/lvs_weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.lvs_weight, data: data13 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.lvs_clusters !== void 0) {
      let data14 = data.lvs_clusters;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (Object.keys(data14).length < 1) {
          const err34 = { instancePath: instancePath + "/lvs_clusters", schemaPath: "#/properties/lvs_clusters/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.lvs_clusters, data: data14 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key4 in data14) {
          const _errs36 = errors;
          if (typeof key4 === "string") {
            if (!formats14(key4)) {
              const err35 = { instancePath: instancePath + "/lvs_clusters", schemaPath: "#/properties/lvs_clusters/propertyNames/format", keyword: "format", params: { format: "name" }, message: 'must match format "name"', schema: "name", parentSchema: schema11.properties.lvs_clusters.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
          var valid7 = _errs36 === errors;
          if (!valid7) {
            const err36 = { instancePath: instancePath + "/lvs_clusters", schemaPath: "#/properties/lvs_clusters/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema11.properties.lvs_clusters.propertyNames, parentSchema: schema11.properties.lvs_clusters, data: data14 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        for (const key5 in data14) {
          if (!validate11(data14[key5], { instancePath: instancePath + "/lvs_clusters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/lvs_clusters", schemaPath: "#/properties/lvs_clusters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.lvs_clusters.type, parentSchema: schema11.properties.lvs_clusters, data: data14 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateVariables
};
