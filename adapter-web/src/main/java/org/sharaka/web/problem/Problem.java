package org.sharaka.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sharaka.web.text.Reader;

/** Stands in the way of a request; nothing has changed. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String detail;
    private final transient List<Object> values;
    private final transient Map<String, String> headers;
    private final transient Function<Reader, Map<String, Object>> members;

    private Problem(
            ProblemCode code,
            String detail,
            List<Object> values,
            Map<String, String> headers,
            Function<Reader, Map<String, Object>> members) {
        super(code.code() + " " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
        this.values = values;
        this.headers = headers;
        this.members = members;
    }

    /** A problem told by the detail {@code detail.CODE}. */
    public static Problem of(ProblemCode code, Object... values) {
        return new Problem(code, code.code(), List.of(values), Map.of(), reader -> Map.of());
    }

    /** A problem told by one of several details of its code: {@code detail.CODE.REASON}. */
    public static Problem because(ProblemCode code, String reason, Object... values) {
        return new Problem(code, code.code() + "." + reason, List.of(values), Map.of(), reader -> Map.of());
    }

    /** The same problem, answered with one header more. */
    public Problem with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(code, detail, values, more, members);
    }

    /** The same problem, with members of its own beside the usual ones. */
    public Problem telling(Function<Reader, Map<String, Object>> ownMembers) {
        return new Problem(code, detail, values, headers, ownMembers);
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** The document, as a reader reads it. */
    public ProblemDocument document(Messages messages, Reader reader, String instance) {
        return new ProblemDocument(
                code.type(),
                messages.title(code, reader.language()),
                code.status(),
                messages.detail(detail, reader, values),
                instance,
                code.code(),
                members.apply(reader));
    }
}
