package org.sharaka.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.application.store.Partners;
import org.sharaka.persistence.database.Opening;

class TransactionThreadTest {

    @TempDir
    private Path folder;

    @Test
    void the_stores_of_a_transaction_are_for_its_thread() {
        try (SqliteStore store = SqliteStore.open(Opening.of(folder.resolve("sharaka.db")))) {
            store.reading(stores -> {
                stores.of(Partners.class);
                assertThatThrownBy(CompletableFuture.supplyAsync(stores::rulebook)::join)
                        .hasRootCauseInstanceOf(IllegalStateException.class);
                assertThatThrownBy(CompletableFuture.supplyAsync(() -> stores.of(Partners.class))::join)
                        .hasRootCauseInstanceOf(IllegalStateException.class);
                return true;
            });
        }
    }
}
