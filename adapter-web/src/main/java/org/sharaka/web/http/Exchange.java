package org.sharaka.web.http;

import static org.sharaka.web.problem.ProblemCode.BODY_LARGE;
import static org.sharaka.web.problem.ProblemCode.MALFORMED;
import static org.sharaka.web.problem.ProblemCode.STALE;
import static org.sharaka.web.problem.ProblemCode.VERSION_REQUIRED;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.work.Call;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.time.Today;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Json;
import tools.jackson.databind.JsonNode;

/** A request whose route, caller and media types are in order, as an operation sees it. */
public final class Exchange {

    private static final int DRAINED = 20 << 20;

    private final HttpServletRequest request;
    private final Route route;
    private final Call call;
    private final QueryString query;
    private final Map<String, String> places;
    private final Tools tools;
    private final Reader reader;
    private final Reader refused;
    private byte @Nullable [] body;
    private Fact<Long> expected = Fact.unknown();
    private List<Fault> faults = List.of();

    /** What reads bodies, gives the readers of a language, and knows what helps them. */
    record Tools(Json json, Function<Language, Reader> readers, Mender mender) {}

    Exchange(
            HttpServletRequest request,
            Route route,
            Call call,
            QueryString query,
            Map<String, String> places,
            Tools tools) {
        this.request = request;
        this.route = route;
        this.call = call;
        this.query = query;
        this.places = places;
        this.tools = tools;
        Reader any = tools.readers().apply(languageOf(request));
        this.refused = any.mending(ruling -> tools.mender().of(this, ruling));
        this.reader = route.rules() ? refused : any;
    }

    /** The same caller, who reads at another address. */
    Exchange reading(Route other, Map<String, String> itsPlaces, Map<String, String> itsQuery) {
        return new Exchange(request, other, call, QueryString.of(itsQuery), itsPlaces, tools);
    }

    /** Who asks, and by which request. */
    public Call call() {
        return call;
    }

    /** Who reads the answer. */
    public Reader reader() {
        return reader;
    }

    /** Who reads that the gate is closed. */
    Reader refused() {
        return refused;
    }

    /** What is done here. */
    public Route route() {
        return route;
    }

    public Language language() {
        return reader.language();
    }

    public QueryString query() {
        return query;
    }

    /** The names of the parts of the path that its template leaves open. */
    public Set<String> places() {
        return places.keySet();
    }

    /** A part of the path that its template leaves open. */
    public String path(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    /**
     * The body, in the shape of a wire record.
     *
     * @throws InvalidValue with every fault of it
     */
    public <T> T read(Class<T> wire) {
        return tools.json().read(bytes(), wire, today());
    }

    /** The body, in the shape of a wire record; where a part is at fault it is null, and {@link #form} knows. */
    public <T> T body(Class<T> wire) {
        return tools.json().read(bytes(), wire, today(), found -> faults = found);
    }

    /**
     * A part of the body, read as a value of a type of the domain.
     *
     * @param pointer where it is in the body
     * @param isAhead whether its days lie ahead by their nature
     * @throws InvalidValue with every fault of it, under the pointer
     */
    public Object part(JsonNode part, Type type, String pointer, boolean isAhead) {
        return tools.json().part(part, type, pointer, isAhead ? Fact.unknown() : today());
    }

    /** Gathers more faults of the body that was read last. */
    public Form form() {
        return new Form(faults);
    }

    /** A resource with the body laid over it as a merge patch (RFC 7396): null takes a member away. */
    public <T> T merged(T resource, Class<T> wire) {
        return tools.json().read(tools.json().merged(resource, bytes(), wire), wire, today());
    }

    /** The day by which what a body tells has happened. */
    private Fact<Today> today() {
        return Fact.known(new Today(reader.today()));
    }

    /** Whether the body says that it is of a media type. */
    public boolean isOfType(String mediaType) {
        return MediaType.isOneOf(request.getContentType(), List.of(mediaType));
    }

    /** Whether the caller wants the answer in a type rather than in JSON. */
    public boolean prefers(String mediaType) {
        String accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
        return MediaType.prefers(accepted, mediaType, Route.JSON);
    }

    /** The {@code Content-Type} with its parameters; empty where there is none. */
    public String contentType() {
        return Optional.ofNullable(request.getContentType()).orElse("");
    }

    /** The body as it came. */
    public byte[] bytes() {
        if (body == null) {
            body = received();
        }
        return body;
    }

    private byte[] received() {
        if (request.getContentLengthLong() > route.limit()) {
            throw tooLarge();
        }
        try {
            InputStream stream = request.getInputStream();
            byte[] bytes = stream.readNBytes(route.limit() + 1);
            if (bytes.length > route.limit()) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException gone) {
            if (gone.getCause() instanceof TimeoutException) {
                throw Problem.of(ProblemCode.TIMEOUT);
            }
            throw new UncheckedIOException(gone);
        }
    }

    // whoever is still writing would not read the answer; a little patience, with an end
    private Problem tooLarge() {
        try {
            request.getInputStream().skip(DRAINED);
        } catch (IOException gone) {
            return Problem.of(BODY_LARGE, route.limit());
        }
        return Problem.of(BODY_LARGE, route.limit());
    }

    /** The version that the use case shall expect; unknown where the caller names none. */
    public Fact<Long> expected() {
        return expected;
    }

    /** The version that a caller must name. */
    public long version() {
        return expected.required("");
    }

    /**
     * Goes on where the caller names no version, or the one that is.
     *
     * @param tag reads the tag of what the address names, which has one or none
     * @param above reads that of the record above it, whose tag a list honours that has none of its own
     */
    void hold(Supplier<Optional<String>> tag, Supplier<Optional<String>> above) {
        Optional<EntityTags> tags = header("If-Match");
        boolean must = route.method() == Method.PATCH || route.method() == Method.DELETE;
        if (tags.isPresent() || must) {
            Optional<Long> version = tag.get().map(EntityTags::version);
            EntityTags read = tags.orElseThrow(() -> Problem.of(VERSION_REQUIRED));
            Optional<Long> held = version.or(() -> above.get().map(EntityTags::version));
            if (!held.map(read::match).orElse(read.any())) {
                throw Problem.of(STALE);
            }
            expected = Fact.of(version);
        }
    }

    /** Whether the caller prefers not to wait until the work is done (RFC 7240). */
    public boolean prefersAsync() {
        return Collections.list(request.getHeaders("Prefer")).stream()
                .flatMap(line -> Arrays.stream(line.split("[,;]")))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase("respond-async"));
    }

    /** What the caller calls this request, where it may be sent again. */
    Optional<String> key() {
        List<String> given = Collections.list(request.getHeaders("Idempotency-Key"));
        if (route.method() != Method.POST || given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1 || !SubmissionKey.isKey(given.get(0))) {
            throw Problem.because(MALFORMED, "key");
        }
        return Optional.of(given.get(0));
    }

    /** Where it is sent to, written in one way however the caller wrote it. */
    String address() {
        String address = route.path();
        for (Map.Entry<String, String> place : places.entrySet()) {
            address = address.replace(
                    "{" + place.getKey() + "}", URLEncoder.encode(place.getValue(), StandardCharsets.UTF_8));
        }
        return address;
    }

    /** Of what is sent: the query and the body. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    Objects.requireNonNullElse(request.getQueryString(), "").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(bytes()));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The token that it bears. */
    String token() {
        return Bearer.of(request).orElseThrow();
    }

    boolean hasRead(String tag) {
        return header("If-None-Match").filter(tags -> tags.matchWeakly(tag)).isPresent();
    }

    private Optional<EntityTags> header(String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? Optional.empty() : Optional.of(EntityTags.parse(name, String.join(",", values)));
    }

    static Language languageOf(HttpServletRequest request) {
        return Languages.preferred(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
    }
}
