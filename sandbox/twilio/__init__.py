"""Twilio's REST API for WhatsApp messages and content templates, with signed webhooks."""
