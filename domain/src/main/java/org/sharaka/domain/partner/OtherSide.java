package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;

/**
 * The other side of a paper that two sides draw up together ({@code partner.ended}). Where it has ended, its liquidator
 * or heirs draw it up in its place. Failing them, and where it does not come when summoned in writing, minutes or an
 * inventory by a bailiff or by two people of the foundation count as joint.
 *
 * @param ended the day on which it ended; unknown while it is there
 * @param summons the notice that summoned it, where it did not come; unknown where it was not summoned
 */
public record OtherSide(Fact<LocalDate> ended, Fact<Document> summons) {

    private static final Map<DocumentKind, DocumentKind> ALONE = Map.of(
            DocumentKind.JOINT_INVENTORY, DocumentKind.INVENTORY,
            DocumentKind.JOINT_MINUTES, DocumentKind.MINUTES);

    /** {@return the day on which a partner ended, as far as nobody signs for it any more; unknown while it is there} */
    public static Fact<LocalDate> endOf(Partner partner) {
        return partner.end()
                .onlyIf(end -> end.kind().endsWhoItWas())
                .map(end -> end.act().on());
    }

    /** Whether it has ended by a day. */
    public boolean isGone(LocalDate on) {
        return ended.is(day -> !day.isAfter(on));
    }

    /** Whether a paper is the joint one of a kind on a day, or counts as that. */
    public boolean counts(DocumentKind joint, Document paper, LocalDate on) {
        boolean alone = paper.kind() == ALONE.get(joint) && isAway(paper, on);
        return paper.isInForceOn(on) && (paper.kind() == joint || alone);
    }

    /** Whether it has ended by a day, or did not come to a paper for which it was summoned. */
    public boolean isAway(Document paper, LocalDate on) {
        return isGone(on) || summons.is(letter -> came(letter, paper));
    }

    /** What was drawn up before the summons says nothing of who did not come. */
    private static boolean came(Document letter, Document paper) {
        return letter.kind() == DocumentKind.NOTICE && !letter.date().isAfter(paper.date());
    }
}
