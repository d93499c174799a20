using System.Collections.Concurrent;

namespace Kawaraban.Site.Press.Pages;

/// <summary>
/// The pressed pages of this node by address, and which of them show what. Bounded: when it is full, pages that nobody asked for lately
/// make room. A page that was being rendered while something it shows became stale is sent but not kept.
/// </summary>
public sealed class PageStore(TimeProvider clock, int capacity = PageStore.DefaultCapacity, PageFolder? folder = null)
{
    /// <summary>64 MB of pages.</summary>
    public const int DefaultCapacity = 64 * 1024 * 1024;

    private const int RememberedStales = 4096;
    private readonly ConcurrentDictionary<string, Entry> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _addressesByTag = new(StringComparer.Ordinal);
    private readonly Queue<(long Epoch, string Tag)> _staled = new();
    private readonly Lock _gate = new();
    private long _epoch;
    private long _forgottenUpTo;
    private long _weight;

    public int Count => _pages.Count;

    /// <summary>The press order up to which everything stale was dropped.</summary>
    public long Seen { get; set; }

    public Page? Find(string address)
    {
        if (!_pages.TryGetValue(address, out var entry))
        {
            return FindInFolder(address);
        }
        if (entry.Page.Expires is { } expires && expires <= clock.GetUtcNow())
        {
            Drop(address);
            return null;
        }
        if (!entry.IsWanted)
        {
            entry.IsWanted = true; // Written once, not for each of thousands of readers: cores would pass the line to and fro.
        }
        return entry.Page;
    }

    /// <summary>Asked before a page is rendered: what becomes stale after this is known to have.</summary>
    public long Begin() => Interlocked.Read(ref _epoch);

    /// <summary>Keeps the page, unless something it shows became stale since <paramref name="begun"/>.</summary>
    public bool Keep(string address, Page page, long begun)
    {
        lock (_gate)
        {
            if (IsStaleSince(page, begun))
            {
                return false;
            }
            folder?.Keep(address, page, Seen);
            Enter(address, page);
            return true;
        }
    }

    /// <summary>A page that this node pressed before its last start, if nothing it shows became stale since.</summary>
    private Page? FindInFolder(string address)
    {
        var begun = Begin();
        if (folder?.Find(address) is not { } page || page.Expires <= clock.GetUtcNow())
        {
            return null;
        }
        lock (_gate)
        {
            if (IsStaleSince(page, begun))
            {
                return null;
            }
            Enter(address, page);
        }
        return page;
    }

    private bool IsStaleSince(Page page, long begun) => begun < _forgottenUpTo || _staled.Any(stale => stale.Epoch > begun && page.Tags.Contains(stale.Tag));

    private void Enter(string address, Page page)
    {
        Remove(address);
        _pages[address] = new Entry(page);
        _weight += page.Weight;
        foreach (var tag in page.Tags)
        {
            if (!_addressesByTag.TryGetValue(tag, out var addresses))
            {
                _addressesByTag[tag] = addresses = new HashSet<string>(StringComparer.Ordinal);
            }
            addresses.Add(address);
        }
        MakeRoom(address);
    }

    /// <summary>Drops every page that shows any of these, and answers their addresses.</summary>
    public IReadOnlyList<string> Stale(IEnumerable<string> tags)
    {
        lock (_gate)
        {
            var epoch = Interlocked.Increment(ref _epoch);
            var dropped = new List<string>();
            foreach (var tag in tags)
            {
                _staled.Enqueue((epoch, tag));
                if (_addressesByTag.TryGetValue(tag, out var addresses))
                {
                    dropped.AddRange(addresses);
                    foreach (var address in addresses.ToList())
                    {
                        Remove(address);
                        folder?.Drop(address);
                    }
                }
            }
            while (_staled.Count > RememberedStales)
            {
                _forgottenUpTo = _staled.Dequeue().Epoch;
            }
            return dropped;
        }
    }

    /// <summary>The addresses of the kept pages that show it.</summary>
    public IReadOnlyList<string> Showing(string tag)
    {
        lock (_gate)
        {
            return _addressesByTag.TryGetValue(tag, out var addresses) ? [.. addresses] : [];
        }
    }

    /// <summary>Drops everything.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _forgottenUpTo = Interlocked.Increment(ref _epoch);
            _pages.Clear();
            _addressesByTag.Clear();
            _weight = 0;
        }
    }

    private void Drop(string address)
    {
        lock (_gate)
        {
            Remove(address);
        }
    }

    private void Remove(string address)
    {
        if (!_pages.TryRemove(address, out var entry))
        {
            return;
        }
        _weight -= entry.Page.Weight;
        foreach (var tag in entry.Page.Tags)
        {
            if (_addressesByTag.TryGetValue(tag, out var addresses) && addresses.Remove(address) && addresses.Count == 0)
            {
                _addressesByTag.Remove(tag);
            }
        }
    }

    /// <summary>Second chance: a page that was asked for since the last round stays for one more.</summary>
    private void MakeRoom(string justKept)
    {
        for (var round = 0; round < 2 && _weight > capacity; round++)
        {
            foreach (var (address, entry) in _pages)
            {
                if (_weight <= capacity)
                {
                    return;
                }
                if (!entry.IsWanted && address != justKept)
                {
                    Remove(address);
                }
                entry.IsWanted = false;
            }
        }
    }

    private sealed class Entry(Page page)
    {
        public Page Page { get; } = page;

        public bool IsWanted { get; set; }
    }
}
