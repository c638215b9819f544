package dk.seamark.reporting.record.journal;

/**
 * What happened in deliveries, added up.
 *
 * @param seeds the deliveries
 * @param steps the requests of all processes
 * @param events the committed events
 * @param records the records on the topic, with repetitions and strays
 * @param deaths how often a process died
 * @param cuts how often a connection to a database was cut
 * @param strays the strays that held a source until somebody set them aside
 * @param late the records that were taken behind later ones of another source
 */
record SimulatedHappenings(
        long seeds, long steps, long events, long records, long deaths, long cuts, long strays, long late) {

    static final SimulatedHappenings NOTHING = new SimulatedHappenings(0, 0, 0, 0, 0, 0, 0, 0);

    SimulatedHappenings and(SimulatedHappenings others) {
        return new SimulatedHappenings(
                seeds + others.seeds,
                steps + others.steps,
                events + others.events,
                records + others.records,
                deaths + others.deaths,
                cuts + others.cuts,
                strays + others.strays,
                late + others.late);
    }

    @Override
    public String toString() {
        return "%,d steps, %,d events, %,d records on the topic, %,d deaths, %,d cuts at a database, %,d strays, %,d taken late"
                .formatted(steps, events, records, deaths, cuts, strays, late);
    }
}
