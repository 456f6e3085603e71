"""Stand-ins for the services the product talks to: Twilio, Stripe and a phone, over real HTTP.

The product reaches them only through the providers' own SDKs, by base URL. Nothing here knows the product.
"""
