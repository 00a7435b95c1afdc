package org.sharaka.domain.notation;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.InvalidValue;

/** Parts of plain trees, each of the type that is expected. */
final class Trees {

    private Trees() {}

    static String text(@Nullable Object tree) {
        return expected(String.class, tree, "value.text");
    }

    static boolean truth(@Nullable Object tree) {
        return expected(Boolean.class, tree, "value.truth");
    }

    static List<?> list(@Nullable Object tree) {
        return expected(List.class, tree, "value.list");
    }

    /** The members of an object by their names. */
    static Map<?, ?> members(@Nullable Object tree) {
        Map<?, ?> members = expected(Map.class, tree, "value.object");
        if (!members.keySet().stream().allMatch(String.class::isInstance)) {
            throw InvalidValue.of("value.object", "form", members.keySet());
        }
        return members;
    }

    static long number(@Nullable Object tree, long least, long most) {
        BigInteger number = number(tree);
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw InvalidValue.of("value.number", "range", least, most);
        }
        return number.longValue();
    }

    private static BigInteger number(@Nullable Object tree) {
        if (tree instanceof BigInteger large) {
            return large;
        } else if (tree instanceof Long || tree instanceof Integer) {
            return BigInteger.valueOf(((Number) tree).longValue());
        }
        throw unexpected(tree, "value.number");
    }

    /** A JSON pointer to a member. */
    static String pointer(Object name) {
        return "/" + name.toString().replace("~", "~0").replace("/", "~1");
    }

    private static <T> T expected(Class<T> type, @Nullable Object tree, String code) {
        if (!type.isInstance(tree)) {
            throw unexpected(tree, code);
        }
        return type.cast(tree);
    }

    private static InvalidValue unexpected(@Nullable Object tree, String code) {
        return tree == null ? InvalidValue.of("value.required", "missing") : InvalidValue.of(code, "form", tree);
    }
}
