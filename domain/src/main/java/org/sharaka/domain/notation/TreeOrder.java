package org.sharaka.domain.notation;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order of plain trees in which no two different ones are equal: by kind, then by what they hold. */
final class TreeOrder implements Comparator<Object> {

    static final Comparator<Object> CANONICAL = new TreeOrder();

    private static final List<Class<?>> KINDS =
            List.of(Boolean.class, Long.class, String.class, List.class, Map.class, Map.Entry.class);

    private TreeOrder() {}

    @Override
    public int compare(Object left, Object right) {
        int kind = kind(left);
        if (kind != kind(right)) {
            return Integer.compare(kind, kind(right));
        } else if (left instanceof Boolean truth) {
            return truth.compareTo((Boolean) right);
        } else if (left instanceof Long number) {
            return number.compareTo((Long) right);
        } else if (left instanceof String text) {
            return text.compareTo((String) right);
        } else if (left instanceof List<?> list) {
            return parts(list, (List<?>) right);
        } else if (left instanceof Map<?, ?> members) {
            return parts(members.entrySet(), ((Map<?, ?>) right).entrySet());
        } else if (left instanceof Map.Entry<?, ?> member) {
            Map.Entry<?, ?> other = (Map.Entry<?, ?>) right;
            int name = compare(member.getKey(), other.getKey());
            return name == 0 ? compare(member.getValue(), other.getValue()) : name;
        }
        return 0;
    }

    private int parts(Iterable<?> left, Iterable<?> right) {
        Iterator<?> lefts = left.iterator();
        Iterator<?> rights = right.iterator();
        while (lefts.hasNext() && rights.hasNext()) {
            int part = compare(lefts.next(), rights.next());
            if (part != 0) {
                return part;
            }
        }
        return Boolean.compare(lefts.hasNext(), rights.hasNext());
    }

    /** The place of a kind; null comes first. */
    private static int kind(@Nullable Object tree) {
        int place = 0;
        while (place < KINDS.size() && !KINDS.get(place).isInstance(tree)) {
            place++;
        }
        return tree == null ? -1 : place;
    }
}
