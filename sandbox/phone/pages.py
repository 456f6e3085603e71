"""The phone on a web page."""

from flask import Blueprint, Response, make_response, render_template

from sandbox.context import current

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

blueprint = Blueprint(
    "phone", __name__, template_folder="templates", static_folder="static", static_url_path="/phone-static"
)


@blueprint.get("/")
def phone() -> Response:
    """A phone in the hand; `?phone=` with a number picks one."""
    response = make_response(render_template("phone.html", settings=current().settings))
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
