package org.sharaka.web.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;

/**
 * One line of the table of routes.
 *
 * @param method what is asked
 * @param path a template such as {@code /api/v1/partners/{id}}
 * @param permission what the caller needs; nothing where no token is needed
 * @param parameters the names that may stand in the query
 * @param consumes the media types a body may have; empty where there is none
 * @param limit how many bytes a body may have
 * @param produces the media types an answer can have, the usual one first
 * @param operation what is done
 * @param tagged the address whose tag {@code If-Match} names: its own, or one that stands for it
 * @param previews the path of the step whose gate this is; empty for any other route
 */
public record Route(
        Method method,
        String path,
        Optional<Permission> permission,
        Set<String> parameters,
        List<String> consumes,
        int limit,
        List<String> produces,
        Operation operation,
        String tagged,
        Optional<String> previews) {

    public static final String JSON = "application/json";
    public static final String CSV = "text/csv";
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final int MEBIBYTE = 1 << 20;

    public static Route get(String path, Permission permission, Operation operation) {
        return new Route(
                Method.GET,
                path,
                Optional.of(permission),
                Set.of(),
                List.of(),
                0,
                List.of(JSON),
                operation,
                path,
                Optional.empty());
    }

    /** A route that needs no token. */
    public static Route open(String path, String produces, Operation operation) {
        return new Route(
                Method.GET,
                path,
                Optional.empty(),
                Set.of(),
                List.of(),
                0,
                List.of(produces),
                operation,
                path,
                Optional.empty());
    }

    public static Route post(String path, Permission permission, Operation operation) {
        return new Route(
                Method.POST,
                path,
                Optional.of(permission),
                Set.of(),
                List.of(JSON),
                MEBIBYTE,
                List.of(JSON),
                operation,
                path,
                Optional.empty());
    }

    public static Route patch(String path, Permission permission, Operation operation) {
        return new Route(
                Method.PATCH,
                path,
                Optional.of(permission),
                Set.of(),
                List.of(MERGE_PATCH),
                MEBIBYTE,
                List.of(JSON),
                operation,
                path,
                Optional.empty());
    }

    public static Route delete(String path, Permission permission, Operation operation) {
        return new Route(
                Method.DELETE,
                path,
                Optional.of(permission),
                Set.of(),
                List.of(),
                0,
                List.of(JSON),
                operation,
                path,
                Optional.empty());
    }

    /** The same route with names that may stand in the query. */
    public Route asking(String... names) {
        return new Route(
                method, path, permission, Set.of(names), consumes, limit, produces, operation, tagged, previews);
    }

    /** The same route for bodies of other types and another size. */
    public Route consuming(List<String> types, int mebibytes) {
        return new Route(
                method,
                path,
                permission,
                parameters,
                types,
                mebibytes * MEBIBYTE,
                produces,
                operation,
                tagged,
                previews);
    }

    /** The same route, which answers in another media type too. */
    public Route producing(String other) {
        List<String> types = Stream.concat(produces.stream(), Stream.of(other)).toList();
        return new Route(method, path, permission, parameters, consumes, limit, types, operation, tagged, previews);
    }

    /** The same route with another operation. */
    Route doing(Operation other) {
        return new Route(method, path, permission, parameters, consumes, limit, produces, other, tagged, previews);
    }

    /** The same route with another operation, which takes {@code expand}. */
    Route expanding(Operation expanded) {
        Set<String> names = new TreeSet<>(parameters);
        names.add(Expanding.EXPAND);
        return new Route(method, path, permission, names, consumes, limit, produces, expanded, tagged, previews);
    }

    /** The same route, whose {@code If-Match} names the tag of another address. */
    public Route tagged(String address) {
        return new Route(method, path, permission, parameters, consumes, limit, produces, operation, address, previews);
    }

    /** The same route as the gate of the step that is taken at a path. */
    Route previewing(String step) {
        return new Route(
                method, path, permission, parameters, consumes, limit, produces, operation, tagged, Optional.of(step));
    }

    /** Its method and its path: {@code GET /api/v1/partners/{id}}. */
    public String name() {
        return method + " " + path;
    }

    /** Whether it shows the ruling of a gate on a day, and changes nothing. */
    boolean rules() {
        return method == Method.GET && (path.contains("/gates/") || path.endsWith("/readiness"));
    }

    /** Whether it may change something; what only computes holds up nobody who writes. */
    boolean changes() {
        return method != Method.GET && !path.contains("/simulations/") && !path.endsWith("/preview");
    }

    /** How many parts of its template are open. */
    long open() {
        return path.chars().filter(sign -> sign == '{').count();
    }

    /** Whether a path is one of this template. */
    boolean fits(String requested) {
        String[] mine = path.split("/", -1);
        String[] theirs = requested.split("/", -1);
        boolean fits = mine.length == theirs.length;
        for (int place = 0; fits && place < mine.length; place++) {
            fits = mine[place].startsWith("{") ? !theirs[place].isEmpty() : mine[place].equals(theirs[place]);
        }
        return fits;
    }
}
