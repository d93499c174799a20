using System.Data.Common;
using System.Net.Sockets;
using Kawaraban.Newsroom.Archive;

namespace Kawaraban.Commands;

/// <summary>What an operator is told when a command cannot do its work: what and where, without a stack trace.</summary>
internal static class Complaints
{
    public const int Failed = 1;

    /// <summary>What was typed is no command, or names what is not there.</summary>
    public const int UsageError = 2;

    public static async Task<int> ToldAsync(Func<Task<int>> work, int failed = Failed)
    {
        try
        {
            return await work();
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or UnauthorizedAccessException or SocketException or NotWrittenException or DbException)
        {
            await Console.Error.WriteLineAsync($"kawaraban: {wrong.Message}");
            return failed;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("kawaraban: stopped");
            return Failed;
        }
    }
}
