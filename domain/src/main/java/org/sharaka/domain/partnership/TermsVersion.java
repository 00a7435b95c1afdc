package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.PlainText;

/**
 * One version of terms of reference. It is locked once two different people have approved it.
 *
 * @param number from 1, without gaps
 * @param text what they say as a whole, a paragraph
 * @param items line by line, each with an id of its own
 * @param written who wrote it, and on which day
 * @param approvals who approved it, each once
 */
public record TermsVersion(int number, String text, List<TermsItem> items, Act written, List<Act> approvals) {

    /** How many different people approve a version. */
    public static final int APPROVERS = 2;

    /**
     * Copies and checks.
     *
     * @throws InvalidValue {@code value.text} at {@code /text}; {@code value.required} at {@code /items} where there is
     *     none; {@code terms.items} with reason {@code twice} at {@code /items/…/id}
     */
    public TermsVersion {
        approvals = List.copyOf(approvals);
        items = List.copyOf(items);
        Faults faults = new Faults();
        String typed = text;
        text = faults.take("/text", () -> PlainText.paragraph(typed, Brief.LONGEST_TEXT, "value.text"))
                .orElse("");
        if (items.isEmpty()) {
            faults.add("/items", "value.required", "missing");
        }
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < items.size(); place++) {
            String id = items.get(place).id();
            if (!seen.add(id)) {
                faults.add("/items/" + place + "/id", "terms.items", "twice", id);
            }
        }
        faults.throwIfAny();
    }

    /** How many different people had approved it by a day; the system counts as nobody. */
    public int approversOn(LocalDate on) {
        return approversOn(approvals, on);
    }

    static int approversOn(List<Act> approvals, LocalDate on) {
        return (int) approvals.stream()
                .filter(approval -> approval.doneBy(on))
                .map(Act::by)
                .distinct()
                .count();
    }

    /** Whether it can no longer be changed, from the second approval on. */
    public boolean isLockedOn(LocalDate on) {
        return approversOn(on) >= APPROVERS;
    }

    boolean isLocked() {
        return isLockedOn(LocalDate.MAX);
    }

    TermsVersion approved(Act act) {
        List<Act> more = new ArrayList<>(approvals);
        more.add(act);
        return new TermsVersion(number, text, items, written, more);
    }
}
