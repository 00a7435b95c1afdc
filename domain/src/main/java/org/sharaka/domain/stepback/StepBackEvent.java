package org.sharaka.domain.stepback;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to a step-back.
 *
 * @param action {@code stepback.opened}, {@code .notified}, {@code .curing}, {@code .planned}, {@code .remedied} or
 *     {@code .reverted}
 * @param subject the id of the step-back
 * @param particulars what was written
 */
record StepBackEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    StepBackEvent {
        particulars = Map.copyOf(particulars);
    }

    static StepBackEvent on(StepBack stepBack, String pastParticiple, LocalDate day, String... pairs) {
        Map<String, String> told = new TreeMap<>();
        told.put("reference", stepBack.snapshot().reference());
        told.put("centre", stepBack.centre().value());
        told.put("manager", stepBack.snapshot().manager().value());
        told.put("trigger", stepBack.snapshot().trigger().name());
        told.put("on", day.toString());
        for (int place = 0; place < pairs.length; place += 2) {
            told.put(pairs[place], pairs[place + 1]);
        }
        return new StepBackEvent("stepback." + pastParticiple, stepBack.id().value(), told);
    }
}
