//! 支部一本通, the desktop window: forwards calls to the commands and does what only a window can do.
//! It has no rules of its own.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod call;
mod carrying;
mod choosing;
mod clock;
mod closing;
mod copying;
mod documents;
mod drawing;
mod folder;
mod pasting;
mod recent;
mod traces;
mod window;

use std::{process::ExitCode, sync::Arc};

use commands::Desk;
use tauri::{Manager, WindowEvent};

use arguments::Arguments;

/// The desk, shared by the window's calls.
type SharedDesk = Arc<Desk>;

fn main() -> ExitCode {
    drawing::by_the_processor();
    traces::leave_none();
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("窗口打不开：{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> tauri::Result<()> {
    let mut context = tauri::generate_context!();
    if arguments.practice {
        context.config_mut().identifier.push_str(".practice");
    }
    let instance = folder::instance(&context.config().identifier, arguments.data.as_deref());
    tauri::Builder::default()
        .plugin(
            tauri_plugin_single_instance::Builder::new()
                .dbus_id(instance)
                .callback(|app, _, _| window::come_forward(app))
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .register_asynchronous_uri_scheme_protocol("doc", documents::serve)
        .invoke_handler(tauri::generate_handler![
            call::call,
            choosing::choose_file,
            choosing::choose_files,
            pasting::paste_files,
            copying::copy_number,
            choosing::choose_folder,
            documents::save_document,
            documents::open_document,
            window::about_window,
            window::zoom,
            closing::close,
        ])
        .setup(move |app| {
            let folder = match arguments.data.clone() {
                Some(folder) => folder,
                None => folder::own(app.path().app_data_dir()?)?,
            };
            let desk = Desk::new(folder, clock::of_the_window());
            folder::prepare(&desk)?;
            recent::keep_out();
            app.manage::<SharedDesk>(Arc::new(desk));
            app.manage(copying::Copied::default());
            app.manage(arguments);
            app.manage(closing::Closing::default());
            window::open(app.handle())?;
            Ok(())
        })
        .on_window_event(|window, event| match event {
            WindowEvent::CloseRequested { api, .. } => closing::on_close_requested(window, api),
            WindowEvent::DragDrop(event) => carrying::on_drag_drop(window, event),
            _ => {}
        })
        .build(context)?
        .run(|app, event| {
            if let tauri::RunEvent::Exit = event {
                folder::leave(app.state::<SharedDesk>().folder());
                app.state::<copying::Copied>().take_back();
            }
        });
    Ok(())
}
