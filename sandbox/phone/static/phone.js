"use strict";

const POLL_MS = 600;
const HIDDEN_POLL_MS = 3000;
const TYPING_MS = 20000;
const SETTLED = new Set(["read", "failed", "undelivered"]);
const REASONS = {
  63016: "Not delivered: no template, and more than 24 hours since you wrote",
  63014: "Not delivered: you blocked this business",
};

const $ = (id) => document.getElementById(id);
const chat = $("chat");
const compose = $("compose");
let phones = [];
let phone = null;
let rows = new Map(); // by row id, oldest first
let shown = new Map(); // what stands in the chat, by key
let file = null;
let timer = 0;
let pinned = true; // whether the chat is scrolled to its end

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function icon(name, label) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#${name}`);
  svg.append(use);
  if (label) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", label);
  } else {
    svg.setAttribute("aria-hidden", "true");
  }
  return svg;
}

async function call(method, path, body) {
  const options = { method };
  if (body !== undefined) {
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(path, options);
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error || `the sandbox answered ${answer.status}`);
  return told;
}

const here = (path) => `/phones/${encodeURIComponent(phone.number)}/${path}`;

/* WhatsApp's own formatting, built from text nodes: nothing a message says can become markup. */
const FORMATS = [
  [/```([\s\S]+?)```/, "code"],
  [/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)*_~]/, "a"],
  [/(?<![\w*])\*(?=\S)([^*\n]*[^*\s])\*(?![\w*])/, "strong"],
  [/(?<![\w_])_(?=\S)([^_\n]*[^_\s])_(?![\w_])/, "em"],
  [/(?<![\w~])~(?=\S)([^~\n]*[^~\s])~(?![\w~])/, "s"],
];

function formatted(text) {
  let first = null;
  for (const [pattern, tag] of FORMATS) {
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.found.index)) first = { found, tag };
  }
  if (!first) return text ? [text] : [];
  const { found, tag } = first;
  const rest = formatted(text.slice(found.index + found[0].length));
  return [...(found.index ? [text.slice(0, found.index)] : []), marked(tag, found), ...rest];
}

function marked(tag, found) {
  if (tag === "a") return element("a", { href: found[0], target: "_blank", rel: "noopener noreferrer" }, found[0]);
  return element(tag, {}, ...(tag === "code" ? [found[1]] : formatted(found[1])));
}

/* The list of phones */

const initials = (name) => name.split(/\s+/).slice(0, 2).map((word) => [...word][0] || "").join("").toUpperCase();

function showPhones() {
  const items = phones.map((person, index) => {
    const button = element("button", {
      type: "button",
      class: "person",
      "data-testid": "phone-item",
      "data-number": person.number,
      "aria-current": String(Boolean(phone) && person.number === phone.number),
    });
    const face = element("span", { class: `avatar tone-${index % 6}`, "aria-hidden": "true" }, initials(person.name));
    const language = element("span", { class: "language" }, person.language.toUpperCase());
    const number = person.hides_number ? `${person.number} · hidden` : person.number;
    button.append(face, element("strong", {}, person.name), element("small", {}, number), language);
    button.addEventListener("click", () => choose(person.number));
    return element("li", {}, button);
  });
  $("phones").replaceChildren(...items);
  $("no-phones").hidden = phones.length > 0;
}

async function loadPhones() {
  phones = await call("GET", "/phones");
  const known = phones.find((person) => phone && person.number === phone.number);
  if (known) phone = known;
  showPhones();
}

function choose(number) {
  phone = phones.find((person) => person.number === number) || phones[0] || null;
  rows = new Map();
  shown = new Map();
  chat.replaceChildren();
  pinned = true;
  dropFile();
  document.body.classList.toggle("choosing", !phone);
  showPhones();
  if (!phone) return;
  history.replaceState(null, "", `?phone=${encodeURIComponent(phone.number)}`);
  document.title = `${phone.name} · phone`;
  $("block").hidden = false;
  $("block").textContent = phone.blocked ? "Unblock" : "Block";
  show();
  poll();
  if (matchMedia("(pointer: fine)").matches) compose.focus();
}

/* The chat */

const own = (row) => row.direction === "inbound";
const clock = (row) => new Date(row.created_at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });

function dayName(date) {
  const midnight = (moment) => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
  const days = Math.round((midnight(new Date()) - midnight(date)) / 86400000);
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  return date.toLocaleDateString([], { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

function attachments(row) {
  return row.media.map((item) => {
    const source = here(`media/${item.sid}`);
    if (item.content_type.startsWith("image/")) {
      return element("img", { src: source, alt: item.filename });
    }
    return element("a", { class: "attached", href: source, target: "_blank", rel: "noopener" }, icon("file"), item.filename);
  });
}

function metaOf(row) {
  const meta = element("span", { class: "meta" }, element("time", { datetime: row.created_at }, clock(row)));
  if (own(row)) {
    const mark = icon(row.status === "sent" ? "tick-sent" : "tick-delivered", row.status);
    mark.classList.add(row.status);
    meta.append(mark);
  }
  return meta;
}

function bubble(row, first) {
  const side = own(row) ? "out" : "in";
  const kind = `bubble ${side}${first ? " first" : ""}${row.fresh ? " new" : ""}`;
  const made = element("div", { class: kind, "data-testid": `bubble-${side}`, "data-sid": row.sid });
  const words = element("span", { class: "words" }, ...formatted(row.body));
  made.append(...attachments(row), words, metaOf(row));
  return made;
}

function replies(row, tapped) {
  const list = element("div", { class: "replies", role: "group", "aria-label": "Replies" });
  row.buttons.forEach((button, index) => {
    const made = element("button", { type: "button", "data-testid": "quick-reply" }, icon("reply"), button.title);
    made.disabled = tapped;
    made.addEventListener("click", () => send({ button: { message_sid: row.sid, index } }));
    list.append(made);
  });
  return list;
}

function waiting() {
  const last = [...rows.values()].at(-1);
  return Boolean(last) && own(last) && Date.now() - new Date(last.created_at) < TYPING_MS;
}

function visible(row) {
  return own(row) || !["failed", "undelivered"].includes(row.status);
}

/* What the chat is made of: a key, what would make it look different, and how to build it. */
function parts() {
  const list = [];
  const all = [...rows.values()];
  let day = "";
  let before = null;
  if (!all.length) list.push(["start", "", () => element("div", { class: "note" }, `Write to the business as ${phone.name}.`)]);
  for (const row of all) {
    const date = new Date(row.created_at);
    if (date.toDateString() !== day) {
      day = date.toDateString();
      before = null;
      list.push([`day ${day}`, dayName(date), () => element("div", { class: "day" }, dayName(date))]);
    }
    if (visible(row)) {
      const first = !before || own(before) !== own(row);
      list.push([row.sid, `${row.status} ${first}`, () => bubble(row, first)]);
      before = row;
      if (!row.buttons.length) continue;
      // As on WhatsApp, the buttons of an old message can still be tapped, until one of them was.
      const tapped = all.some((other) => own(other) && other.id > row.id && row.buttons.some(({ title }) => title === other.body));
      list.push([`${row.sid} replies`, String(tapped), () => replies(row, tapped)]);
      before = null;
    } else {
      const reason = REASONS[row.error_code] || `Not delivered: error ${row.error_code}`;
      list.push([row.sid, row.status, () => element("div", { class: "note" }, reason)]);
    }
  }
  return list;
}

const dots = element("div", { class: "bubble in first dots", "aria-hidden": "true" }, ...[1, 2, 3].map(() => element("i")));

/* Touches only what changed, so that a screen reader hears only that, and focus stays where it is. */
function show() {
  const typing = waiting();
  const wanted = parts().map(([key, looks, build]) => {
    const known = shown.get(key);
    if (known && known.looks === looks) return known.node;
    const node = build();
    if (known) known.node.replaceWith(node);
    shown.set(key, { looks, node });
    return node;
  });
  if (typing) wanted.push(dots);
  else dots.remove();
  if (rows.size) shown.get("start")?.node.remove();
  wanted.forEach((node, index) => {
    if (chat.children[index] !== node) chat.insertBefore(node, chat.children[index] || null);
  });
  for (const row of rows.values()) row.fresh = false;
  $("presence").textContent = typing ? "typing…" : "business account";
  $("presence").classList.toggle("typing", typing);
  stayAtEnd();
}

function stayAtEnd() {
  if (pinned) chat.scrollTop = chat.scrollHeight;
}

/* Reads on from the first row that may still change, so ticks turn without a reload. */
function firstOpenRow() {
  const open = [...rows.values()].find((row) => !SETTLED.has(row.status));
  return open ? open.id - 1 : Math.max(0, ...rows.keys());
}

async function refresh() {
  const mine = phone;
  const news = await call("GET", here(`messages?after=${firstOpenRow()}`));
  if (phone !== mine) return;
  const initial = rows.size === 0;
  let changed = false;
  let unread = false;
  for (const row of news) {
    const old = rows.get(row.id);
    if (!old || old.status !== row.status) {
      changed = true;
      rows.set(row.id, { ...row, fresh: !old && !initial });
    }
    unread = unread || (!own(row) && row.status === "delivered");
  }
  if (changed || dots.isConnected !== waiting()) show();
  if (unread && !document.hidden) await call("POST", here("read"));
}

async function poll() {
  clearTimeout(timer);
  try {
    if (phone) await refresh();
    else await loadPhones();
    problem("");
  } catch (error) {
    problem(`Waiting for the sandbox: ${error.message}`);
  }
  clearTimeout(timer);
  timer = setTimeout(poll, document.hidden ? HIDDEN_POLL_MS : POLL_MS);
}

/* Writing */

function problem(text) {
  $("problem").textContent = text;
  $("problem").hidden = !text;
}

async function send(message) {
  try {
    await call("POST", here("messages"), message);
    pinned = true;
    await poll();
  } catch (error) {
    problem(error.message);
    return false;
  }
  return true;
}

function base64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function submit(event) {
  event.preventDefault();
  const body = compose.value.trim();
  if (!phone || (!body && !file)) return;
  const message = { body };
  if (file) message.media = { filename: file.name, content_type: file.type || "application/octet-stream", data: await base64(file) };
  const attached = file;
  compose.value = "";
  grow();
  dropFile();
  if (!(await send(message))) {
    compose.value = body;
    if (attached) takeFile(attached);
    grow();
  }
}

function grow() {
  compose.style.height = "auto";
  compose.style.height = `${Math.min(compose.scrollHeight, 132)}px`;
}

function takeFile(chosen) {
  dropFile();
  file = chosen;
  const isPicture = file.type.startsWith("image/");
  $("picture").hidden = !isPicture;
  $("document").toggleAttribute("hidden", isPicture);
  if (isPicture) $("picture").src = URL.createObjectURL(file);
  $("filename").textContent = file.name;
  $("preview").hidden = false;
}

function dropFile() {
  if ($("picture").src) URL.revokeObjectURL($("picture").src);
  $("picture").removeAttribute("src");
  $("preview").hidden = true;
  $("attach").value = "";
  file = null;
}

/* Misbehaviour */

const faults = [...document.querySelectorAll("[data-fault]")];

function showFaults(all) {
  for (const input of faults) {
    const value = all.twilio[input.dataset.fault];
    input.value = input.id === "delay_ms" ? value : Math.round(value * 100);
    input.nextElementSibling.textContent = input.value;
  }
}

async function misbehave() {
  const asked = {};
  for (const input of faults) {
    asked[input.dataset.fault] = input.id === "delay_ms" ? Number(input.value) : Number(input.value) / 100;
  }
  showFaults(await call("POST", "/_misbehave", { twilio: asked, stripe: asked }));
}

chat.addEventListener("scroll", () => {
  pinned = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 60;
}, { passive: true });
chat.addEventListener("load", stayAtEnd, true); // a picture takes its place when it has come
new ResizeObserver(stayAtEnd).observe(chat);
$("composer").addEventListener("submit", submit);
compose.addEventListener("input", grow);
compose.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
});
compose.addEventListener("paste", (event) => {
  const [pasted] = event.clipboardData.files;
  if (pasted) takeFile(pasted);
});
$("attach").addEventListener("change", () => {
  const [chosen] = $("attach").files;
  if (chosen) takeFile(chosen);
  compose.focus();
});
$("drop").addEventListener("click", dropFile);
$("people").addEventListener("click", () => document.body.classList.add("choosing"));
$("block").addEventListener("click", async () => {
  await call("POST", here("block"), { blocked: !phone.blocked });
  await loadPhones();
  $("block").textContent = phone.blocked ? "Unblock" : "Block";
});
for (const input of faults) {
  input.addEventListener("input", () => { input.nextElementSibling.textContent = input.value; });
  input.addEventListener("change", misbehave);
}
$("behave").addEventListener("click", async () => showFaults(await call("DELETE", "/_misbehave")));
document.addEventListener("visibilitychange", () => { if (!document.hidden) poll(); });

(async () => {
  try {
    await loadPhones();
    showFaults(await call("GET", "/_misbehave"));
  } catch (error) {
    problem(`Waiting for the sandbox: ${error.message}`);
  }
  choose(new URLSearchParams(location.search).get("phone"));
  setInterval(() => { if (!document.hidden) loadPhones().catch(() => {}); }, 5000);
})();
