using System.Text.Json;
using Kawaraban.Newsroom.Translations.Machine;
using Kawaraban.Tests.Newsroom.Intake.Fetching;

namespace Kawaraban.Tests.Newsroom.Translations.Machine;

/// <summary>Machines on loopback that say what a test wants.</summary>
internal static class Machines
{
    public const string Key = "k-3Yr-secret";

    /// <summary>What a machine of either kind answers.</summary>
    public static string Answer(MachineKind kind, string text) => kind == MachineKind.DeepL
        ? JsonSerializer.Serialize(new { translations = new[] { new { detected_source_language = "EN", text } } })
        : JsonSerializer.Serialize(new { choices = new[] { new { message = new { role = "assistant", content = JsonSerializer.Serialize(new { translation = text }) } } } });

    public static LoopbackServer Saying(MachineKind kind, string text) => new(call => call.AnswerAsync("200 OK", Answer(kind, text), "Content-Type: application/json"));

    public static async Task<MachineOutcome> AskAsync(this LoopbackServer server, MachineKind kind, MachineOrder order)
    {
        var setting = MachineSetting.Read(kind == MachineKind.DeepL ? "deepl" : "openai", server.Url(""), "a-model", Key)!;
        using var line = new Town().Fetcher(allowed: server.Host);
        return await new MachineTranslator(MachineRooms.EngineOf(setting), line, new NoWaiting()).TranslateAsync(order, TestContext.Current.CancellationToken);
    }

    public static MachineOrder Order(string text) => new() { Text = text, From = "en", To = "ja", Register = MachineRegister.Plain };

    /// <summary>A clock by which every pause is over at once.</summary>
    public sealed class NoWaiting : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
