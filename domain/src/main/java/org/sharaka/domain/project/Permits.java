package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;

/**
 * The papers that works need ({@code works.permits}): the land and the contract always; where there is building work
 * also the permit, the insurance of the works and the supervising body.
 *
 * @param buildingWork whether there is building work
 * @param papers those of these kinds that are recorded, in the order of the dossier
 */
public record Permits(boolean buildingWork, List<Document> papers) {

    private static final List<DocumentKind> ALWAYS = List.of(DocumentKind.LAND_INSTRUMENT, DocumentKind.CONTRACT);
    private static final List<DocumentKind> TO_BUILD = List.of(
            DocumentKind.LAND_INSTRUMENT,
            DocumentKind.BUILDING_PERMIT,
            DocumentKind.CONTRACT,
            DocumentKind.WORKS_INSURANCE,
            DocumentKind.SUPERVISION);

    /** Copies the papers. */
    public Permits {
        papers = List.copyOf(papers);
    }

    /** The papers of a project. */
    public static Permits of(Project project) {
        boolean building = project.brief().nature().hasBuildingWork();
        List<Document> other = project.dossier()
                .all()
                .filter(paper -> paper.kind() != DocumentKind.LAND_INSTRUMENT)
                .filter(paper -> required(building).contains(paper.kind()))
                .toList();
        return new Permits(
                building,
                Stream.concat(project.landPapers().stream(), other.stream()).toList());
    }

    List<String> required() {
        return required(buildingWork).stream().map(Enum::name).toList();
    }

    List<DocumentKind> missingOn(LocalDate day) {
        return required(buildingWork).stream()
                .filter(kind -> papers.stream().noneMatch(paper -> paper.kind() == kind && paper.isInForceOn(day)))
                .toList();
    }

    private static List<DocumentKind> required(boolean building) {
        return building ? TO_BUILD : ALWAYS;
    }
}
