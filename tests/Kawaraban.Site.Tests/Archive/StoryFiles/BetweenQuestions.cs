using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kawaraban.Site.Tests.Archive.StoryFiles;

/// <summary>
/// Does something at the archive between two questions of somebody else. Make it before the paper: for a second after it was heard by nobody, the
/// archive tells of no question.
/// </summary>
public sealed class BetweenQuestions : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<bool> _isOurs = new();
    private readonly List<IDisposable> _heard = [];
    private string _table = "";
    private Func<Task>? _act;

    public BetweenQuestions() => _heard.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Whether it was done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Does it once, just before the next question of whoever calls this that names the table.</summary>
    public void Do(string table, Func<Task> act) => (_table, _act, _isOurs.Value) = (table, act, true);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _heard.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (_isOurs.Value && !IsDone && value.Value is CommandEventData { Command.CommandText: var asked } && asked.Contains(_table, StringComparison.Ordinal))
        {
            IsDone = true;
            Task.Run(_act!).GetAwaiter().GetResult();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _heard.ForEach(heard => heard.Dispose());
}
