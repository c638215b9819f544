package dk.seamark.web.showtasks;

import dk.seamark.web.figure.WrittenDate;
import dk.seamark.web.page.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page shows.
 *
 * @param words what is said
 * @param today the Danish date that days are counted from
 * @param years the years that can be chosen, the latest first
 * @param year the one that is shown
 * @param plans the plans that ask for something in it
 */
public record TaskList(Words words, LocalDate today, List<Integer> years, int year, List<PlanTasks> plans) {

    /**
     * The tasks of a plan for a period.
     *
     * @param title the plan's title
     * @param period the period
     * @param tasks the tasks, in the plan's order
     * @param withTexts false where the texts could not be asked for
     */
    public record PlanTasks(String title, String period, List<Task> tasks, boolean withTexts) {

        /** What is still to be done. */
        public List<Task> open() {
            return tasks.stream().filter(Task::isOpen).toList();
        }

        /** What is done. */
        public List<Task> done() {
            return tasks.stream().filter(task -> !task.isOpen()).toList();
        }
    }

    /** How long there is for a task, in words. */
    public String left(Task task) {
        long days = task.daysLeft(today);
        if (days < 0) {
            return days == -1 ? words.say("tasks.late.one") : words.say("tasks.late.many", -days);
        }
        return switch ((int) Math.min(days, 2)) {
            case 0 -> words.say("tasks.left.today");
            case 1 -> words.say("tasks.left.one");
            default -> words.say("tasks.left.many", days);
        };
    }

    /** A date in words. */
    public String date(LocalDate date) {
        return WrittenDate.shown(date, words.language());
    }
}
