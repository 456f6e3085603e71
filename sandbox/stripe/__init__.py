"""Stripe as the product uses it: the Checkout API, the hosted pay page and signed events, over real HTTP."""
