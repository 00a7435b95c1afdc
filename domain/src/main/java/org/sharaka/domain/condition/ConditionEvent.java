package org.sharaka.domain.condition;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to a condition.
 *
 * @param action concept and past participle: {@code condition.set}
 * @param subject the id of the condition
 * @param particulars its day, and what was recorded
 */
record ConditionEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    ConditionEvent {
        particulars = Map.copyOf(particulars);
    }

    /** Tells it by pairs of names and values; what is empty is not told. */
    static ConditionEvent of(Condition condition, String action, LocalDate on, String... pairs) {
        Map<String, String> particulars = new TreeMap<>(Map.of("on", on.toString()));
        for (int place = 0; place < pairs.length; place += 2) {
            if (!pairs[place + 1].isEmpty()) {
                particulars.put(pairs[place], pairs[place + 1]);
            }
        }
        return new ConditionEvent(action, condition.id().value(), particulars);
    }
}
