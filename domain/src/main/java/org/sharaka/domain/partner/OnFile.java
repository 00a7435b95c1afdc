package org.sharaka.domain.partner;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;

/**
 * What a partner has shown of itself: it counts for all its mandates, its support and its assessments while it is valid
 * ({@code rulebook.md}, section 4).
 *
 * @param papers such as statutes, the list of its bureau, its bank account
 * @param experience where it has worked ({@code mandate.experience})
 */
public record OnFile(List<Document> papers, List<Experience> experience) {

    /** It has shown nothing. */
    public static final OnFile NOTHING = new OnFile(List.of(), List.of());

    /** Copies the lists. */
    public OnFile {
        papers = List.copyOf(papers);
        experience = List.copyOf(experience);
    }

    OnFile and(OnFile more) {
        return new OnFile(
                Stream.concat(papers.stream(), more.papers.stream()).toList(),
                Stream.concat(experience.stream(), more.experience.stream()).toList());
    }

    /** As the journal tells it: kind, reference and day of each paper. */
    String told() {
        return Stream.concat(papers.stream(), experience.stream().map(Experience::paper))
                .map(paper -> paper.kind() + " " + paper.reference() + " " + paper.date())
                .collect(Collectors.joining("; "));
    }
}
