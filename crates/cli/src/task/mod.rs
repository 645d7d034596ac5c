//! Doing what was ordered, by the commands of the list.

mod call;
mod collect;
mod demo_fill;
mod handover;
mod import;
mod init;
mod list;
mod password;
mod report;
mod verify;

use std::io::{BufRead, Write};

use commands::{
    Desk, Outcome,
    desk::{FixedClock, SystemClock},
};

use crate::order::{Handover, Order, Task};

/// How `ybt` is used.
pub const USAGE: &str = "\
ybt --data 文件夹 [--today 2026-10-31] [--password-stdin] …
  init --branch 支部全称 --superior 上级党组织 --secretary 书记
       [--kind 单独设置|混编|非建制|三缘] [--theme-day 日] [--started-on 2026-01]
  import roster|activities|dues 文件 [--sheet 工作表] [--year 2025] [--dry-run] [--leave-out-problem-rows] [--json]
  call 命令 'JSON' [--file 字段=文件] [--folder 字段=文件夹] [--save 文件]
  commands
  report month 2026-10 --pdf 文件 --xlsx 文件
  report sign-in|theme-day|minutes 活动编号 [--kind 类型] --pdf 文件 [--docx 文件]
  report dues-register|dues-assessment|dues-summary|dues-large|fund-ledger|fund-year|fund-subsidies 2026
         [--published] --pdf 文件 --xlsx 文件
  report dues-month 2026-10 --pdf 文件 --xlsx 文件
  report dues-publish 2026|2026-Q3 --pdf 文件 --xlsx 文件 --png 文件
  report dues-owed|dues-returns|dues-closing --pdf 文件 --xlsx 文件
  report yearbook 2026 --pdf 文件 [--span quarter|month|years|record|new] [--quarter 4] [--month 10]
         [--to 2027] [--record occasion/17] [--with-changed]
  report roster|phone-list --pdf 文件 [--xlsx 文件] [--in-full 事由]
  handover give --out 文件夹 [--receiver 接收人]              移交口令从标准输入读
  handover look 移交包 | take-over 移交包 [--keep-present]    移交口令从标准输入读；--password-stdin 先读新口令
  handover list --pdf 文件 [--receiver 接收人] [--witness 监交人]
  handover keep|lift --reason 原因
  handover wipe --out 文件夹 --branch 支部全称
  export-all --out 文件夹 --reason 原因
  collect 上报包.zip … --out 文件夹 [--expected 应报支部名单] [--last 上期的文件夹] [--period 2026-10]
         [--received-by 收件单位]（不用写 --data）
  verify
  demo-fill [--years 20] [--members 120] [--occasions 3000]";

/// Does it, reading a password from `input` when the order says so, and printing to `output`.
pub fn run(order: Order, input: &mut dyn BufRead, output: &mut dyn Write) -> Outcome<()> {
    let desk = match order.today {
        Some(day) => Desk::new(order.data.unwrap_or_default(), FixedClock(day)),
        None => Desk::new(order.data.unwrap_or_default(), SystemClock),
    };
    let password = if order.password_from_stdin { Some(password::read(input)?) } else { None };
    let done = perform(&desk, order.task, password, input, output);
    desk.close_book();
    done
}

fn perform(
    desk: &Desk,
    task: Task,
    password: Option<String>,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Outcome<()> {
    match (&task, password) {
        (Task::Init(beginning), password) => return init::run(desk, beginning, password),
        (Task::Handover(step @ Handover::TakeOver { .. }), own) => {
            return handover::run(desk, step, own, input, output);
        }
        (Task::Collect(order), password) => return collect::run(desk, order, password, output),
        (_, Some(password)) => password::unlock(desk, password)?,
        (_, None) => {}
    }
    match task {
        Task::Init(_) | Task::Collect(_) => Ok(()),
        Task::Help => print(output, USAGE),
        Task::Commands => print(output, &list::text()),
        Task::Call(call) => call::run(desk, &call, output),
        Task::Import(import) => import::run(desk, &import, output),
        Task::Report(report) => report::run(desk, &report),
        Task::Handover(step) => handover::run(desk, &step, None, input, output),
        Task::ExportAll(order) => handover::export_all(desk, &order, output),
        Task::Verify => verify::run(desk, output),
        Task::DemoFill(order) => demo_fill::run(desk, order, output),
    }
}

/// Prints a line; a reader who has gone away is no failure.
fn print(output: &mut dyn Write, text: &str) -> Outcome<()> {
    // `ybt commands | head` closes the pipe early, and has what it wanted.
    let _ = writeln!(output, "{text}");
    Ok(())
}
