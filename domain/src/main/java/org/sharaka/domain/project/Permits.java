package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;

/**
 * The papers that works need ({@code works.permits}): land, contract, insurance and supervising body always; where
 * there is building work also the permit, the contract of technical control, and the ten-year insurance or its
 * insurer's undertaking.
 *
 * @param buildingWork whether there is building work
 * @param papers those that serve as one of these, in the order of the dossier
 */
public record Permits(boolean buildingWork, List<Document> papers) {

    private static final List<DocumentKind> ALWAYS = List.of(
            DocumentKind.LAND_INSTRUMENT,
            DocumentKind.CONTRACT,
            DocumentKind.WORKS_INSURANCE,
            DocumentKind.SUPERVISION);
    private static final List<DocumentKind> TO_BUILD = List.of(
            DocumentKind.LAND_INSTRUMENT,
            DocumentKind.BUILDING_PERMIT,
            DocumentKind.CONTRACT,
            DocumentKind.WORKS_INSURANCE,
            DocumentKind.SUPERVISION,
            DocumentKind.TECHNICAL_CONTROL,
            DocumentKind.TEN_YEAR_INSURANCE);

    /** Copies the papers. */
    public Permits {
        papers = List.copyOf(papers);
    }

    /** The papers of a project. */
    public static Permits of(Project project) {
        boolean building = project.brief().nature().hasBuildingWork();
        Stream<Document> land = project.papers().filter(paper -> paper.kind() == DocumentKind.LAND_INSTRUMENT);
        Stream<Document> other = project.dossier()
                .all()
                .filter(paper -> paper.kind() != DocumentKind.LAND_INSTRUMENT)
                .filter(paper -> required(building).contains(servesAs(paper)));
        return new Permits(building, Stream.concat(land, other).toList());
    }

    List<String> required() {
        return required(buildingWork).stream().map(Enum::name).toList();
    }

    List<DocumentKind> missingOn(LocalDate day) {
        return required(buildingWork).stream()
                .filter(kind -> papers.stream().noneMatch(paper -> servesAs(paper) == kind && paper.isInForceOn(day)))
                .toList();
    }

    /** Why they are missing, as {@link Document#lack}. */
    String lack(List<DocumentKind> missing, LocalDate day) {
        return Document.lack(missing, Permits::servesAs, papers, day);
    }

    private static DocumentKind servesAs(Document paper) {
        return paper.kind() == DocumentKind.TEN_YEAR_UNDERTAKING ? DocumentKind.TEN_YEAR_INSURANCE : paper.kind();
    }

    private static List<DocumentKind> required(boolean building) {
        return building ? TO_BUILD : ALWAYS;
    }
}
