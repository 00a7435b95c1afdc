package org.sharaka.bootstrap;

import java.nio.file.Path;
import org.sharaka.application.store.CentreQuery;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Mandates;
import org.sharaka.domain.gate.Fact;
import org.sharaka.persistence.Inspection;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

/** Opens a register, reads every mandate and verifies everything: {@code sound}, or what is not. */
final class OpenedRegister {

    private OpenedRegister() {}

    public static void main(String[] arguments) {
        System.out.println(of(Path.of(arguments[0])));
    }

    static String of(Path database) {
        try (SqliteStore store = SqliteStore.open(Opening.of(database))) {
            store.reading(stores -> {
                stores.of(Centres.class)
                        .list(CentreQuery.all(Fact.unknown()))
                        .items()
                        .forEach(centre -> stores.of(Mandates.class)
                                .ofCentre(centre.value().id()));
                return true;
            });
            Inspection inspection = store.inspect();
            return inspection.isSound() ? "sound" : inspection.toString();
        }
    }
}
