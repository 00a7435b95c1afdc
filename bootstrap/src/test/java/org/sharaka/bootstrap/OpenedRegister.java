package org.sharaka.bootstrap;

import java.nio.file.Path;
import org.sharaka.application.centre.CentreQuery;
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
                stores.centres()
                        .list(CentreQuery.all(Fact.unknown()))
                        .items()
                        .forEach(centre ->
                                stores.mandates().ofCentre(centre.value().id()));
                return true;
            });
            Inspection inspection = store.inspect();
            return inspection.isSound() ? "sound" : inspection.toString();
        }
    }
}
