package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts needed to open a centre to its beneficiaries ({@code centre.opening}).
 *
 * @param on the day of the opening
 * @param centre which centre
 * @param field what the centre is for
 * @param manager the partner whose mandate runs on the day; unknown where none does
 * @param papers the centre's papers, those handed in with the step too
 * @param parties the manager, and the interests of the person who acts
 */
public record OpeningInquiry(
        LocalDate on, CentreId centre, Field field, Fact<PartnerId> manager, List<Document> papers, Parties parties)
        implements Inquiry {

    private static final Gate<OpeningInquiry> GATE = Gate.<OpeningInquiry>named("centre.open")
            .under(Group.CENTRES, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .rule(CentreRules.OPENING, (facts, values) -> CentreRules.opening(facts, values.centres()))
            .gate();

    /** Copies the papers. */
    public OpeningInquiry {
        papers = List.copyOf(papers);
    }

    @Override
    public Gate<OpeningInquiry> gate() {
        return GATE;
    }
}
