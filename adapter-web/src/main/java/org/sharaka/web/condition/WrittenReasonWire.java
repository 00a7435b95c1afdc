package org.sharaka.web.condition;

import java.util.List;
import org.sharaka.domain.condition.WrittenReason;

/** Why a step was taken though a rule warned that nothing can mend. */
public record WrittenReasonWire(String rule, String reason) {

    public static List<WrittenReasonWire> of(List<WrittenReason> reasons) {
        return reasons.stream()
                .map(one -> new WrittenReasonWire(one.rule(), one.reason()))
                .toList();
    }
}
