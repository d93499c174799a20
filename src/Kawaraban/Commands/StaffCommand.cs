using System.CommandLine;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban staff add</c> makes an account from a script; <c>staff remove-second-factor</c> lets somebody in again who has lost theirs.</summary>
internal static class StaffCommand
{
    private const int UsageError = 2;

    public static Command Make() => new("staff", "Accounts of the desk.") { Add(), RemoveSecondFactor() };

    private static Command Add()
    {
        var email = new Argument<string>("email") { Description = "The mail address they sign in with." };
        var name = new Option<string>("--name") { Description = "The name that colleagues see.", Required = true };
        var role = new Option<string>("--role") { Description = $"One of: {string.Join(", ", StaffRole.All)}.", Required = true };
        var password = new Option<bool>("--password-stdin") { Description = "Read the password from the first line of standard input." };
        var command = new Command("add", "Makes an account.") { email, name, role, password };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() =>
            RunAsync(Options.SettingOf(parsed), parsed.GetValue(email)!, parsed.GetValue(name)!, parsed.GetValue(role)!, parsed.GetValue(password), cancel)));
        return command;
    }

    private static Command RemoveSecondFactor()
    {
        var email = new Argument<string>("email") { Description = "The mail address of the account." };
        var command = new Command("remove-second-factor", "Takes the second factors of an account away, where they are lost and no other owner can do it. It is recorded.") { email };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => RemoveSecondFactorAsync(Options.SettingOf(parsed), parsed.GetValue(email)!, cancel)));
        return command;
    }

    private static async Task<int> RemoveSecondFactorAsync(PaperSetting setting, string email, CancellationToken cancel)
    {
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        if (await rooms.StaffIdOfAsync(email) is not { } who)
        {
            return await WrongAsync($"there is no account of {email}");
        }
        Console.WriteLine(await rooms.GetRequiredService<FactorBook>().TakeAwayAsync(who, by: null, cancel) ? $"{email} signs in with the password alone now." : $"{email} has no second factor.");
        return 0;
    }

    private static async Task<int> RunAsync(PaperSetting setting, string email, string name, string role, bool passwordFromInput, CancellationToken cancel)
    {
        if (!StaffRole.All.Contains(role))
        {
            return await WrongAsync($"there is no role '{role}'; the roles are {string.Join(", ", StaffRole.All)}");
        }
        if (!passwordFromInput)
        {
            return await WrongAsync("a password is read from standard input only: add --password-stdin");
        }
        var password = await Console.In.ReadLineAsync(cancel) ?? "";
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        var made = await rooms.AddStaffAsync(email, name, role, password, rooms.GetRequiredService<Publication>().First.Id.Value);
        if (!made.Succeeded)
        {
            return await WrongAsync(string.Join(" ", made.Errors.Select(error => error.Description)));
        }
        Console.WriteLine($"{email} is {role} now.");
        return 0;
    }

    private static async Task<int> WrongAsync(string what)
    {
        await Console.Error.WriteLineAsync($"kawaraban: {what}");
        return UsageError;
    }
}
