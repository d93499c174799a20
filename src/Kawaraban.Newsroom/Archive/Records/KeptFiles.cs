using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Story files in memory, of so many facts together. Those that were asked for longest ago make room; a file of more facts than that is kept alone.</summary>
internal sealed class KeptFiles(int mostFacts)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (StoryFileStamp Stamp, StoryFile File, long Asked)> _files = new(StringComparer.Ordinal);
    private long _asked;

    /// <summary>The file as it was kept with that stamp; null where it was not.</summary>
    public StoryFile? Find(string key, StoryFileStamp stamp)
    {
        lock (_lock)
        {
            if (!_files.TryGetValue(key, out var kept) || kept.Stamp != stamp)
            {
                return null;
            }
            _files[key] = kept with { Asked = ++_asked };
            return kept.File;
        }
    }

    /// <summary>The file as it was last kept, whatever was done to it since; null where it was not.</summary>
    public (StoryFileStamp Stamp, StoryFile File)? Last(string key)
    {
        lock (_lock)
        {
            return _files.TryGetValue(key, out var kept) ? (kept.Stamp, kept.File) : null;
        }
    }

    /// <param name="makesRoom">Whether others go where there is no room; else it is not kept.</param>
    public void Put(StoryFile file, StoryFileStamp stamp, bool makesRoom)
    {
        lock (_lock)
        {
            _files.Remove(file.Key);
            var room = mostFacts - file.Facts.Count - _files.Values.Sum(kept => kept.File.Facts.Count);
            foreach (var (key, kept) in makesRoom && room < 0 ? _files.OrderBy(kept => kept.Value.Asked).ToList() : [])
            {
                if (room < 0)
                {
                    _files.Remove(key);
                    room += kept.File.Facts.Count;
                }
            }
            if (makesRoom || room >= 0)
            {
                _files[file.Key] = (stamp, file, ++_asked);
            }
        }
    }
}
