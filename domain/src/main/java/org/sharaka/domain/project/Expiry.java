package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.time.Deadline;

/**
 * The last days of what of a project expires; of nothing that something else replaces.
 *
 * @param papers of its papers, that of its brief too, by their kind, in the order of the days
 * @param bonds of the bonds of its contracts, by the id of the contract
 */
public record Expiry(List<Deadline> papers, List<Deadline> bonds) {

    /** Copies the lists. */
    public Expiry {
        papers = List.copyOf(papers);
        bonds = List.copyOf(bonds);
    }

    static Expiry of(Project project) {
        if (project.stage().isOver()) {
            return new Expiry(List.of(), List.of());
        }
        return new Expiry(
                Document.expiring(project.papers()).stream()
                        .flatMap(Document::runsOut)
                        .toList(),
                project.dossier().contracts().stream()
                        .flatMap(Contract::expiringBonds)
                        .toList());
    }

    /** {@return all of the days, each once} */
    public Stream<LocalDate> days() {
        return Stream.concat(papers.stream(), bonds.stream()).map(Deadline::on).distinct();
    }
}
