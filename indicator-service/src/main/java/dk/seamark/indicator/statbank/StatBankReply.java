package dk.seamark.indicator.statbank;

import dk.seamark.indicator.jsonstat.Dataset;

/** What came of a query. */
public sealed interface StatBankReply {

    /**
     * A table with the dimensions that were asked for.
     *
     * @param bytes the body as it came
     * @param table the table in it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answered(byte[] bytes, Dataset table) implements StatBankReply {}

    /** Nothing was sent, as the operator has named no address of StatBank. */
    record NotSetUp() implements StatBankReply {}

    /**
     * It could not be reached, took too long, broke off, or failed with a status of 500 or more.
     *
     * @param why for the service's log
     */
    record Away(String why) implements StatBankReply {}

    /**
     * It refused the query.
     *
     * @param reason its own code of the error, or {@code status 404} if it gave none
     */
    record Rejected(String reason) implements StatBankReply {}

    /**
     * Its answer is no table that is read here, or leads elsewhere.
     *
     * @param why for the service's log
     */
    record Unreadable(String why) implements StatBankReply {}

    /** Its answer has more bytes or cells than are read. */
    record TooLarge() implements StatBankReply {}

    /**
     * A dimension is not as it was asked for.
     *
     * @param dimension its code
     */
    record Changed(String dimension) implements StatBankReply {}
}
