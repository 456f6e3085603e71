"""Phones with WhatsApp on them: a JSON API to drive them, and a web page to hold one in the hand."""
