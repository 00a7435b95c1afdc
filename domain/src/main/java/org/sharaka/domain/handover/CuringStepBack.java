package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked of the notice of a step-back, and of the time to cure that runs from it.
 *
 * @param step {@code stepback.notify} or {@code stepback.cure}
 * @param on the day
 * @param policy the version of the policy
 * @param notice the written notice; unknown where there is none
 */
public record CuringStepBack(String step, LocalDate on, String policy, Fact<Document> notice)
        implements EarlierInquiry {

    /** The gate of the notice. */
    public static final String NOTIFY = "stepback.notify";

    /** The gate of the time to cure. */
    public static final String CURE = "stepback.cure";

    /** Never null. */
    public CuringStepBack {
        Objects.requireNonNull(step);
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(notice);
    }

    @Override
    public Ruling ruling() {
        Reading asked = new Reading.Word(DocumentKind.NOTICE.name());
        Check check = notice.fold(
                paper -> Check.that(StepBackRules.CURE, written(paper), asked, Reading.of(paper.date())),
                () -> Check.missing(StepBackRules.CURE, Result.FAIL, asked));
        return new Ruling(step, on, policy, List.of(check));
    }

    private boolean written(Document paper) {
        return paper.kind() == DocumentKind.NOTICE && paper.isInForceOn(on);
    }
}
