using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kawaraban.Site.Tests.Desk.Overview;

/// <summary>Listens to what is asked of the database, by anybody of this process.</summary>
internal sealed class AskedOfTheDatabase : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _listening = [];
    private readonly List<(string Text, TimeSpan Took)> _asked = [];

    public AskedOfTheDatabase() => _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>What was asked since the last time.</summary>
    public IReadOnlyList<(string Text, TimeSpan Took)> Take()
    {
        lock (_asked)
        {
            (string, TimeSpan)[] taken = [.. _asked];
            _asked.Clear();
            return taken;
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _listening.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData command)
        {
            lock (_asked)
            {
                _asked.Add((command.Command.CommandText, command.Duration));
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _listening.ForEach(one => one.Dispose());
}
