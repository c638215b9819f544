package dk.seamark.stack;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Does several things at the same time. */
final class Concurrently {

    private Concurrently() {}

    /** Returns when all are done, or throws what the first threw that failed; the others then go on. */
    static void run(Stream<Runnable> things) {
        CompletableFuture<?>[] begun = things.map(
                        thing -> CompletableFuture.runAsync(thing, Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(failureOf(begun), CompletableFuture.allOf(begun))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static CompletableFuture<Object> failureOf(CompletableFuture<?>[] tasks) {
        CompletableFuture<Object> failure = new CompletableFuture<>();
        for (CompletableFuture<?> task : tasks) {
            task.exceptionally(cause -> {
                failure.completeExceptionally(cause);
                return null;
            });
        }
        return failure;
    }
}
