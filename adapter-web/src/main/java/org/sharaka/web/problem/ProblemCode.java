package org.sharaka.web.problem;

import java.util.Arrays;

/** The kinds of problem: a stable code and the status it is answered with. */
public enum ProblemCode {
    MALFORMED("request.malformed", 400),
    NOT_AUTHENTICATED("auth.required", 401),
    FORBIDDEN("auth.forbidden", 403),
    UNKNOWN_RESOURCE("resource.unknown", 404),
    METHOD("method.unsupported", 405),
    NOT_ACCEPTABLE("accept.unsupported", 406),
    TIMEOUT("request.timeout", 408),
    GATE_CLOSED("gate.closed", 409),
    STEP_UNAVAILABLE("step.unavailable", 409),
    ICE_TAKEN("partner.ice", 409),
    CONFLICT("resource.taken", 409),
    IN_USE("resource.in-use", 409),
    IDEMPOTENCY_RUNNING("idempotency.running", 409),
    IDEMPOTENCY_UNKNOWN("idempotency.unknown", 409),
    STALE("version.stale", 412),
    BODY_LARGE("body.large", 413),
    URI_LARGE("uri.large", 414),
    MEDIA_TYPE("media.unsupported", 415),
    INVALID("value.invalid", 422),
    IDEMPOTENCY_REUSED("idempotency.reused", 422),
    VERSION_REQUIRED("version.required", 428),
    MANY_REQUESTS("requests.many", 429),
    HEADERS_LARGE("headers.large", 431),
    FAULT("server.fault", 500),
    UNAVAILABLE("store.unavailable", 503);

    private static final int SERVER_SIDE = 500;

    private final String code;
    private final int status;

    ProblemCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /** Where the kind of problem is described. */
    public String type() {
        return "/docs/problems#" + code;
    }

    /** The kind that tells a status which the HTTP engine chose by itself. */
    public static ProblemCode ofStatus(int status) {
        return Arrays.stream(values())
                .filter(code -> code.status == status)
                .findFirst()
                .orElse(status < SERVER_SIDE || status > UNAVAILABLE.status ? MALFORMED : FAULT);
    }
}
