package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;

/** Which papers of a project expire. */
final class Expiry {

    private static final Comparator<Document> LAST_DAY =
            Comparator.comparing(paper -> paper.validUntil().fold(day -> day, () -> LocalDate.MAX));

    private Expiry() {}

    static List<Document> of(Brief brief, Dossier dossier) {
        Map<DocumentKind, Document> longest = new EnumMap<>(DocumentKind.class);
        Stream.concat(brief.points().land().value().stream(), dossier.papers().stream())
                .forEach(paper -> longest.merge(
                        paper.kind(), paper, (one, other) -> LAST_DAY.compare(one, other) < 0 ? other : one));
        List<Document> expiring = new ArrayList<>(longest.values());
        dossier.contracts().stream()
                .flatMap(contract -> contract.bonds().stream())
                .map(Bond::paper)
                .forEach(expiring::add);
        expiring.removeIf(paper -> !paper.expires());
        expiring.sort(LAST_DAY);
        return List.copyOf(expiring);
    }
}
