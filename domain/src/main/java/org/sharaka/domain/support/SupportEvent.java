package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to a support plan.
 *
 * @param action {@code plan.drafted}, {@code .approved}, {@code .granted}, {@code .delivered}, {@code .entered},
 *     {@code .agreed}, {@code .justified}, {@code .accounted}, {@code .settled}, {@code .returned}, {@code .paying},
 *     {@code .paid}, {@code .payment-withdrawn}, {@code .payment-reversal-entered}, {@code .payment-reversed},
 *     {@code .succeeded} or {@code .closed}
 * @param subject the id of the plan
 * @param particulars what was written
 */
public record SupportEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public SupportEvent {
        particulars = Map.copyOf(particulars);
    }

    static SupportEvent on(SupportPlan plan, String pastParticiple, LocalDate day, String... pairs) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("reference", plan.snapshot().reference());
        particulars.put("centre", plan.centre().value());
        particulars.put("manager", plan.manager().value());
        particulars.put("on", day.toString());
        for (int place = 0; place < pairs.length; place += 2) {
            particulars.put(pairs[place], pairs[place + 1]);
        }
        return new SupportEvent("plan." + pastParticiple, plan.id().value(), particulars);
    }
}
