package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the notice of a step-back needs, and the time to cure that runs from it.
 *
 * @param running whether the time to cure is recorded to run, after the notice
 * @param on the day
 * @param notice the written notice; unknown where there is none
 */
public record CuringInquiry(boolean running, LocalDate on, Fact<Document> notice) implements Inquiry {

    @Override
    public Gate<CuringInquiry> gate() {
        return running ? StepBackGates.CURE : StepBackGates.NOTIFY;
    }
}
