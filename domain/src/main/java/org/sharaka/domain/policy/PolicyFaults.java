package org.sharaka.domain.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.domain.fault.Fault;

/** Faults of the values of a policy: all are of {@code policy.valid}, each at the place where its value was given. */
final class PolicyFaults {

    private static final String FORM = "form";
    private static final Pattern PLACE = Pattern.compile("[0-9]+");

    private PolicyFaults() {}

    /** What reading the tree found, where the caller gave the value; at the path of one that was not given. */
    static Fault ofPolicy(Fault found, Group group, Map<String, String> given) {
        return new Fault(
                given.entrySet().stream()
                        .filter(entry -> isWithin(found.pointer(), entry.getKey()))
                        .map(entry -> entry.getValue()
                                + found.pointer().substring(entry.getKey().length()))
                        .findFirst()
                        .orElseGet(() -> atPath(group, found.pointer())),
                Limits.CODE,
                reason(found),
                found.details());
    }

    /** {@code /handover.association.months}; an entry of a list stays beneath the path of the list. */
    private static String atPath(Group group, String pointer) {
        StringBuilder path = new StringBuilder("/" + group.code());
        boolean inList = false;
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            inList |= PLACE.matcher(name).matches();
            path.append(inList ? '/' : '.').append(name);
        }
        return path.toString();
    }

    private static boolean isWithin(String pointer, String holder) {
        return pointer.equals(holder) || pointer.startsWith(holder + "/");
    }

    private static String reason(Fault found) {
        if (found.code().equals(Limits.CODE)) {
            return found.reason();
        }
        String kind = found.code().substring(found.code().indexOf('.') + 1);
        return switch (found.code() + "." + found.reason()) {
            case "value.required.missing", "value.list.twice", "value.object.refused" -> found.reason();
            case "value.member.unknown" -> kind;
            case "value.enum.unknown" -> "word";
            case "value.number.range", "value.amount.range" -> "range";
            default -> found.reason().equals(FORM) ? kind : "title";
        };
    }

    static Fault unknownMember(String pointer, String name) {
        return new Fault(pointer, Limits.CODE, "member", List.of(name));
    }

    static Fault twice(String pointer) {
        return new Fault(pointer, Limits.CODE, "twice", List.of(pointer.substring(1)));
    }

    static Fault object(String pointer, Object value) {
        return new Fault(pointer, Limits.CODE, "object", List.of(String.valueOf(value)));
    }

    static String pointer(List<String> path) {
        return path.stream()
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    static List<String> path(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(name -> name.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }
}
