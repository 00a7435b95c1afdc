package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A centre opens to its beneficiaries ({@code centre.opening}): the one step of its life.
 *
 * @param on the day of the opening
 * @param papers what is handed in, in the name of the manager; it stays on file
 */
public record OpenCentre(LocalDate on, List<Document> papers) implements Step<Centre, CentreCircumstances> {

    /** Requires the right to write centres. */
    public static final StepKind KIND = new StepKind("open", Permission.WRITE_CENTRES);

    /** Copies the papers. */
    public OpenCentre {
        papers = List.copyOf(papers);
    }

    /**
     * An opening, as it is looked at beforehand.
     *
     * @param day the day
     * @return with the papers on file alone
     */
    public static OpenCentre on(LocalDate day) {
        return new OpenCentre(day, List.of());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public OpeningInquiry look(Rulebook book, Centre centre, CentreCircumstances around) {
        if (centre.opening().value().isPresent()) {
            throw new WrongState(KIND.word(), "OPEN");
        }
        List<Document> all = Stream.concat(centre.onFile(on).map(HeldPaper::paper), papers.stream())
                .toList();
        return new OpeningInquiry(on, centre.id(), centre.profile().field(), around.manager(), all, around.parties());
    }

    @Override
    public LocalDate earliest(Centre centre, CentreCircumstances around) {
        return LocalDate.MIN;
    }

    @Override
    public Recorded<Centre> take(Rulebook book, Centre centre, CentreCircumstances around) {
        Centre open = centre.with(papers, around.manager(), around.act(on)).openSince(on);
        return Recorded.of(open, CentreEvent.opened(open, on, papers));
    }
}
