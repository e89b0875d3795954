"""One shape for every error of the API: RFC 9457 problem+json."""
