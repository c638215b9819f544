package dk.seamark.stack.kafka;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker's JVM: formats the storage if it is new, and then is Kafka. */
final class BrokerMain {
    private BrokerMain() {}

    /** Takes the broker's properties file and the cluster id. */
    public static void main(String[] arguments) {
        String properties = arguments[0];
        String clusterId = arguments[1];
        int status = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "-t", clusterId, "-c", properties}, System.out);
        if (status != 0) {
            System.exit(status);
        }
        Kafka.main(new String[] {properties});
    }
}
