using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kawaraban.Site.Tests.Archive.StoryFiles;

/// <summary>Hears what whoever calls it asks of the archive. Make it before the paper, as <see cref="BetweenQuestions"/>.</summary>
public sealed partial class HeardQuestions : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<ConcurrentQueue<string>?> _ours = new();
    private readonly ConcurrentQueue<IDisposable> _heard = [];

    public HeardQuestions() => _heard.Enqueue(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>How many questions for facts, which is how a story file is read, some work asks.</summary>
    public async Task<int> ReadingsAsync(Func<Task> work)
    {
        var asked = new ConcurrentQueue<string>();
        _ours.Value = asked;
        await work();
        _ours.Value = null;
        Assert.NotEmpty(asked);
        return asked.Count(text => Facts().IsMatch(text));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _heard.Enqueue(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command.CommandText: var asked })
        {
            _ours.Value?.Enqueue(asked);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var heard in _heard)
        {
            heard.Dispose();
        }
    }

    [GeneratedRegex("FROM \"?facts\"? AS")]
    private static partial Regex Facts();
}
